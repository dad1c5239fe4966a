import { gradeOf, wordsOf } from './reading.ts'

/** How prose moves: the middle sentence in words, the shares of short and of long ones, the school grade. */
export interface Rhythm {
  readonly words: number
  readonly median: number
  readonly short: number
  readonly long: number
  readonly grade: number
}

/** A page with fewer words of running prose than this is judged together with others of its size. */
export const ownRhythm = 200

export function rhythmOf(sentences: readonly string[]): Rhythm {
  const lengths = sentences.map((sentence) => wordsOf(sentence).length).sort((one, other) => one - other)
  const share = (is: (length: number) => boolean) => lengths.filter(is).length / Math.max(1, lengths.length)
  return {
    words: lengths.reduce((sum, length) => sum + length, 0),
    median: middleOf(lengths),
    short: share((length) => length <= 6),
    long: share((length) => length > 18),
    grade: Math.round(gradeOf(sentences.join('¶')) * 10) / 10, // syllables are estimated: more digits say nothing
  }
}

function middleOf(lengths: readonly number[]): number {
  const half = lengths.length / 2
  const low = lengths[Math.ceil(half) - 1] ?? 0
  const high = lengths[Math.floor(half)] ?? low
  return (low + high) / 2
}

/** What a page's rhythm lacks: neither a primer’s nor a statute’s, and never the same length throughout. */
export function faultsOf({ median, short, long, grade }: Rhythm): string[] {
  const faults = [
    median < 11 && 'sentences too short',
    median > 15 && 'sentences too long',
    short > 1 / 4 && 'too many of six words or fewer',
    long < 1 / 6 && 'too few of more than 18 words',
    grade < 5 && 'below grade 5',
    grade > 8 && 'above grade 8',
  ]
  return faults.filter((fault) => fault !== false)
}
