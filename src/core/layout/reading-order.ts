import type { Line, Run } from '../text/line.ts'

/** Where each run of a line begins in its text; the runs of a line with both directions are not in the order of reading. */
export function startsInText({ text, runs }: Line): readonly number[] {
  const written = runs.map(textOf)
  const starts = new Array<number>(runs.length).fill(0)
  return follow(0, new Set()) ? starts : runs.map((_, index) => written.slice(0, index).join('').length)

  /** Tries the runs that may come next; only runs that begin alike ever need a second try. */
  function follow(from: number, used: ReadonlySet<number>): boolean {
    if (used.size === runs.length) return true
    return written.some((piece, index) => {
      if (used.has(index) || !text.startsWith(piece, from)) return false
      starts[index] = from
      return follow(from + piece.length, new Set([...used, index]))
    })
  }
}

/** What a run says, in the order of reading. */
function textOf({ rtl, clusters }: Run): string {
  const texts = clusters.map(({ text }) => text)
  return (rtl ? texts.reverse() : texts).join('')
}
