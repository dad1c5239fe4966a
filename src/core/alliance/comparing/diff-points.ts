import { diffWords, type Piece } from './diff-words.ts'
import { editsBetween, type Run } from './edits.ts'

/** One point of a list: as it was, new, gone, or the same point in other words. */
export interface Point {
  readonly style: 'plain' | 'added' | 'removed' | 'changed'
  readonly pieces: readonly Piece[]
}

/** What changed between two lists, point by point, and within a point word by word. */
export function diffPoints(before: readonly string[], after: readonly string[], language = 'en'): Point[] {
  const runs = editsBetween(before, after)
  return runs.flatMap((run, index) => pointsOf(run, runs[index - 1], runs[index + 1], language))
}

/** Removed points are told together with the added ones that follow them, since some are the same point reworded. */
function pointsOf(run: Run, previous: Run | undefined, next: Run | undefined, language: string): Point[] {
  if (run.style === 'removed' && next?.style === 'added') return reworded(run.items, next.items, language)
  if (run.style === 'added' && previous?.style === 'removed') return []
  return run.items.map((text) => whole(text, run.style))
}

function reworded(before: readonly string[], after: readonly string[], language: string): Point[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => pair(before[index], after[index], language)).flat()
}

function pair(before: string | undefined, after: string | undefined, language: string): Point[] {
  if (before === undefined) return after === undefined ? [] : [whole(after, 'added')]
  if (after === undefined) return [whole(before, 'removed')]
  const pieces = diffWords(before, after, language)
  const isReworded = lettersKept(pieces) * 2 >= Math.min(before.length, after.length)
  return isReworded ? [{ style: 'changed', pieces }] : [whole(before, 'removed'), whole(after, 'added')]
}

function lettersKept(pieces: readonly Piece[]): number {
  return pieces.filter(({ style }) => style === 'plain').reduce((sum, { text }) => sum + text.length, 0)
}

function whole(text: string, style: Run['style']): Point {
  return { style, pieces: [{ text, style }] }
}
