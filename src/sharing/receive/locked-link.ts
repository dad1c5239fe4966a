import { keptName, oldName } from '../../keeping/names.ts'

/** The locked link that this tab has not unlocked yet, so that a reload doesn't lose it; never one that can be read. */
export function recallLocked(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? sessionStorage.getItem(oldKey) ?? undefined
  } catch {
    return undefined // where the browser keeps nothing, the link has to be opened again
  }
}

/** Keeps a locked link, and nothing else of the text around it, until it is unlocked or the tab is closed. */
export function rememberLocked(fragment: string): void {
  try {
    sessionStorage.setItem(key, fragment)
  } catch (reason) {
    console.warn('The locked link has to be opened again when the page is.', reason)
  }
}

/** The link is unlocked, or something else has come. */
export function forgetLocked(): void {
  try {
    sessionStorage.removeItem(key)
    sessionStorage.removeItem(oldKey)
  } catch {} // then nothing was kept either
}

const key = keptName('locked-link')
const oldKey = `${oldName}.locked-link`
