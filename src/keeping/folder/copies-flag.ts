import { keptName } from '../names.ts'

/** Where a copy is kept outside the browser: all in one folder, or single ones in files. */
export type CopiesIn = 'folder' | 'files'

/** Whether there may be such copies, told without opening the database, and without what reads what is kept there. */
export function mayHaveCopies(where: CopiesIn): boolean {
  return flag((storage) => storage.getItem(keptName(where))) === '1'
}

/** Notes whether there are some. */
export function noteCopies(where: CopiesIn, areThere: boolean): void {
  const name = keptName(where)
  flag((storage) => (areThere ? storage.setItem(name, '1') : storage.removeItem(name)))
}

function flag<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    return act(localStorage)
  } catch (reason) {
    console.warn('This browser refused to say whether there are copies in files.', reason)
    return undefined
  }
}
