import { keptName } from '../keeping/names.ts'

/** What somebody has done with the questions about promises, until the tab is closed. */
export interface Remembered {
  readonly ignored: readonly string[] // promises that stay as they are
  readonly isTold: boolean // that there are questions was said aloud once
}

const promisesKey = keptName('promises')
const mostPromises = 200

/** What this tab remembers; nothing where the browser keeps nothing. */
export function recallPromises(): Remembered {
  try {
    const { ignored, isTold } = Object(JSON.parse(sessionStorage.getItem(promisesKey) ?? 'null'))
    return { ignored: Array.isArray(ignored) ? ignored : [], isTold: isTold === true }
  } catch {
    return { ignored: [], isTold: false } // nobody has lost anything: the question only comes again
  }
}

/** Remembers that a promise stays as it is. */
export function rememberIgnored(promise: string): void {
  const before = recallPromises()
  keepPromises({ ...before, ignored: [...before.ignored, promise].slice(-mostPromises) })
}

/** Remembers that somebody was told of the questions. */
export function rememberTold(): void {
  keepPromises({ ...recallPromises(), isTold: true })
}

function keepPromises(remembered: Remembered): void {
  try {
    sessionStorage.setItem(promisesKey, JSON.stringify(remembered))
  } catch (reason) {
    console.warn('What was left as it is will be asked again.', reason)
  }
}
