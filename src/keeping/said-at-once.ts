/** Something that a page put into a second place at once while it went away, still to be read. */
export interface Said {
  readonly key: string
  readonly value: unknown
}

/** Puts something there, and says whether there was room. */
export function sayAtOnce(key: string, value: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch (reason) {
    console.warn('The last words were left to the database alone.', reason)
    return false
  }
}

/** All that pages put there under these names. */
export function saidAtOnce(isWanted: (name: string) => boolean): readonly Said[] {
  return keys(isWanted).flatMap((key) => {
    try {
      return [{ key, value: JSON.parse(localStorage.getItem(key) ?? 'null') as unknown }]
    } catch (reason) {
      console.warn('Some last words can’t be read.', reason)
      return []
    }
  })
}

/** Called once somebody has kept what it says. */
export function forgetSaid(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch (reason) {
    console.warn('There are no last words to forget.', reason)
  }
}

/** The same for everything whose name begins so. */
export function forgetAllSaid(prefix: string): void {
  for (const key of keys((name) => name.startsWith(prefix))) forgetSaid(key)
}

function keys(isWanted: (name: string) => boolean): readonly string[] {
  try {
    return Object.keys(localStorage).filter(isWanted)
  } catch (reason) {
    console.warn('This browser refused to show the last words.', reason)
    return []
  }
}
