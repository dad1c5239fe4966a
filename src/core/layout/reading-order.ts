import type { Line, Run } from '../text/line.ts'

/** Where each run of a line begins in its text; the runs of a line with both directions are not in the order of reading. */
export function startsInText({ text, runs }: Line): readonly number[] {
  const written = runs.map(runText)
  const starts = new Array<number>(runs.length).fill(0)
  const used = new Set<number>()
  let tries = runs.length * 20 // a line of signs that stand for others may fit in no order, and there are countless orders
  return follow(0) ? starts : runs.map((_, index) => written.slice(0, index).join('').length)

  /** Tries the runs that may come next; only runs that begin alike ever need a second try. */
  function follow(from: number): boolean {
    if (used.size === runs.length) return true
    const tried = new Set<string>() // one of two equal runs is as good as the other
    return written.some((piece, index) => {
      if (used.has(index) || tried.has(piece) || !text.startsWith(piece, from) || tries-- <= 0) return false
      tried.add(piece)
      used.add(index)
      starts[index] = from
      return follow(from + piece.length) || !used.delete(index)
    })
  }
}

/** What a run says, in the order of reading. */
function runText({ rtl, clusters }: Run): string {
  const texts = clusters.map(({ text }) => text)
  return (rtl ? texts.reverse() : texts).join('')
}
