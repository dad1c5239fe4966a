/** How much this site keeps in the browser, and how much more fits; in bytes, as the browser guesses. */
export interface StorageRoom {
  readonly used: number
  readonly left: number
}

/** How firmly the browser keeps it; `unknown` when it doesn't say. */
export type Firmness = 'unknown' | 'may-clear' | 'keeps' | 'no-promise'

/** The room in this browser; null when it doesn't say. */
export async function lookAtRoom(): Promise<StorageRoom | null> {
  try {
    const { usage, quota } = (await navigator.storage?.estimate()) ?? {}
    if (usage === undefined || quota === undefined) return null
    return { used: usage, left: Math.max(0, quota - usage) }
  } catch (reason) {
    console.warn('This browser doesn’t tell how much room there is.', reason)
    return null
  }
}

/** Whether the browser has promised not to clear it by itself. */
export async function lookAtFirmness(): Promise<Firmness> {
  try {
    const isKept = await navigator.storage?.persisted?.()
    if (isKept === undefined) return 'unknown'
    return isKept ? 'keeps' : 'may-clear'
  } catch (reason) {
    console.warn('This browser doesn’t tell whether it may clear what is kept.', reason)
    return 'unknown'
  }
}

/** Asks the browser to promise it; some ask the person, some decide by themselves. */
export async function askToKeep(): Promise<Firmness> {
  try {
    return (await navigator.storage.persist()) ? 'keeps' : 'no-promise'
  } catch (reason) {
    console.warn('This browser can’t be asked.', reason)
    return 'no-promise'
  }
}
