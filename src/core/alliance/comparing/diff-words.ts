import { type EditRun, editsBetween, joinRuns } from './edits.ts'

/** Words that stayed, came or went; the pieces that are not removed make up the later text. */
export interface DiffPart {
  readonly text: string
  readonly style: 'plain' | 'added' | 'removed'
}

/** What changed between two texts, word by word, also where words have no spaces between them, as in Thai. */
export function diffWords(before: string, after: string, language = 'en'): DiffPart[] {
  const runs = editsBetween(segmentedWords(before, language), segmentedWords(after, language))
  return withoutIslands(runs).map(({ style, items }) => ({ style, text: items.join('') }))
}

/** Words, and the spaces and marks between them, each as a piece of its own. */
function segmentedWords(text: string, language: string): string[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' })
  return Array.from(words.segment(text), ({ segment }) => segment)
}

/** A space that stayed between two changed words is part of the change: phrases read better than confetti. */
function withoutIslands(runs: readonly EditRun[]): EditRun[] {
  return joinRuns(runs.flatMap((run, index) => (isIsland(runs, index) ? flooded(run) : [run])))
}

function isIsland(runs: readonly EditRun[], index: number): boolean {
  const run = runs[index]
  if (run?.style !== 'plain' || index === 0 || index === runs.length - 1) return false
  return /^[^\S\n]+$/.test(run.items.join(''))
}

function flooded({ items }: EditRun): EditRun[] {
  return [
    { style: 'removed', items },
    { style: 'added', items },
  ]
}
