/** What can be done with a list of people, fetched when somebody comes to it. */
export { dragRow } from './drag-row.ts'
export { PasteNames } from './PasteNames.tsx'
export { hasMenu, PersonMenu } from './PersonMenu.tsx'
export { moveByKey, peopleActs } from './people-acts.ts'
export { pasteList } from './take-names.ts'
