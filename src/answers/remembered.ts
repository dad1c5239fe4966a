import { keptName } from '../keeping/names.ts'

/** What somebody has done with the questions about promises, until the tab is closed. */
export interface Remembered {
  readonly ignored: readonly string[] // promises that stay as they are
  readonly isTold: boolean // that there are questions was said aloud once
}

const key = keptName('promises')
const most = 200

/** What this tab remembers; nothing where the browser keeps nothing. */
export function recallPromises(): Remembered {
  try {
    const { ignored, isTold } = Object(JSON.parse(sessionStorage.getItem(key) ?? 'null'))
    return { ignored: Array.isArray(ignored) ? ignored : [], isTold: isTold === true }
  } catch {
    return { ignored: [], isTold: false } // nobody has lost anything: the question only comes again
  }
}

/** Remembers that a promise stays as it is. */
export function rememberIgnored(promise: string): void {
  const before = recallPromises()
  keep({ ...before, ignored: [...before.ignored, promise].slice(-most) })
}

/** Remembers that somebody was told of the questions. */
export function rememberTold(): void {
  keep({ ...recallPromises(), isTold: true })
}

function keep(remembered: Remembered): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(remembered))
  } catch (reason) {
    console.warn('What was left as it is will be asked again.', reason)
  }
}
