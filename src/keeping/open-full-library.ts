import { createFullLibrary, type FullLibrary } from './full-library.ts'
import { worldHere } from './here.ts'

/** The full library of this browser, for the life of a page. */
export function openFullLibrary(): FullLibrary {
  return createFullLibrary(worldHere())
}
