import { tabName, worldHere } from './here.ts'
import { createLastWords } from './last-words.ts'
import { createLibrary, type Library } from './library.ts'

/** The library of this browser, for the life of a page on which an alliance is written. */
export function openLibrary(): Library {
  return createLibrary({ ...worldHere(), lastWords: createLastWords(tabName()), clock: Date.now })
}
