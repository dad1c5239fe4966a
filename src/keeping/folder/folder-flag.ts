import { keptName } from '../names.ts'

/** Whether there may be a folder, told without opening the database, and without what reads what is kept there. */
export function mayHaveFolder(): boolean {
  return flag((storage) => storage.getItem(flagName)) === '1'
}

/** Notes whether there is one. */
export function noteFolder(isThere: boolean): void {
  flag((storage) => (isThere ? storage.setItem(flagName, '1') : storage.removeItem(flagName)))
}

const flagName = keptName('folder')

function flag<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    return act(localStorage)
  } catch (reason) {
    console.warn('This browser refused to say whether there is a folder.', reason)
    return undefined
  }
}
