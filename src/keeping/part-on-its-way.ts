import type { MyPart } from '../core/alliance/my-part/my-part.ts'
import { keptName } from './names.ts'

/** A page about oneself that was opened at another door, on its way to where it is read. */
export interface PartOnItsWay {
  readonly file: string // its name
  readonly myPart: MyPart
  readonly lost: readonly string[] // what stood in it and found no place
}

/** Lays it ready in this tab for the page that reads it; where the browser keeps nothing, the file is chosen there again. */
export function layReady(opened: Omit<PartOnItsWay, 'file'>, file: string): void {
  try {
    sessionStorage.setItem(keptName('my-part'), JSON.stringify({ ...opened, file }))
  } catch (reason) {
    console.warn('The page about oneself can’t be handed over.', reason)
  }
}
