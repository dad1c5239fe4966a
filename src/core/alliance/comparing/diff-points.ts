import { type DiffPart, diffWords } from './diff-words.ts'
import { type EditRun, editsBetween } from './edits.ts'

/** One point of a list: as it was, new, gone, or the same point in other words. */
export interface DiffPoint {
  readonly style: 'plain' | 'added' | 'removed' | 'changed'
  readonly pieces: readonly DiffPart[]
}

/** What changed between two lists, point by point, and within a point word by word. */
export function diffPoints(
  before: readonly string[],
  after: readonly string[],
  language = 'en',
): DiffPoint[] {
  const runs = editsBetween(before, after)
  return runs.flatMap((run, index) => pointsOf(run, runs[index - 1], runs[index + 1], language))
}

/** Removed points are told together with the added ones that follow them, since some are the same point reworded. */
function pointsOf(
  run: EditRun,
  previous: EditRun | undefined,
  next: EditRun | undefined,
  language: string,
): DiffPoint[] {
  if (run.style === 'removed' && next?.style === 'added') return reworded(run.items, next.items, language)
  if (run.style === 'added' && previous?.style === 'removed') return []
  return run.items.map((text) => wholePoint(text, run.style))
}

function reworded(before: readonly string[], after: readonly string[], language: string): DiffPoint[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => pair(before[index], after[index], language)).flat()
}

function pair(before: string | undefined, after: string | undefined, language: string): DiffPoint[] {
  if (before === undefined) return after === undefined ? [] : [wholePoint(after, 'added')]
  if (after === undefined) return [wholePoint(before, 'removed')]
  const pieces = diffWords(before, after, language)
  const isReworded = lettersKept(pieces) * 2 >= Math.min(before.length, after.length)
  return isReworded
    ? [{ style: 'changed', pieces }]
    : [wholePoint(before, 'removed'), wholePoint(after, 'added')]
}

function lettersKept(pieces: readonly DiffPart[]): number {
  return pieces.filter(({ style }) => style === 'plain').reduce((sum, { text }) => sum + text.length, 0)
}

function wholePoint(text: string, style: EditRun['style']): DiffPoint {
  return { style, pieces: [{ text, style }] }
}
