import { foldedWords, saysWord } from './fold.ts'
import type { Row } from './row.ts'

/** By what the list is sorted. */
export type SortKey = 'changed' | 'checkIn' | 'title' | 'version'

/** The rows that say all these words somewhere, in this order; accents and capitals don't matter. */
export function findRows(
  rows: readonly Row[],
  words: string,
  order: SortKey,
  language: string,
): readonly Row[] {
  const wanted = foldedWords(words)
  const found = rows.filter(({ says }) => wanted.every((word) => saysWord(says(), word)))
  return found.sort((one, other) => compare(one, other, order, language) || byNewest(one, other))
}

function compare(one: Row, other: Row, order: SortKey, language: string): number {
  switch (order) {
    case 'changed':
      return byNewest(one, other)
    case 'checkIn':
      return byText(dayOfLook(one), dayOfLook(other))
    case 'title':
      return one.title.localeCompare(other.title, language, { numeric: true })
    case 'version':
      return other.version - one.version
  }
}

/** Those without a day come last. */
function dayOfLook({ checkIn }: Row): string {
  return checkIn.kind === 'day' ? checkIn.on : '9999'
}

function byNewest(one: Row, other: Row): number {
  return other.draft.changed - one.draft.changed
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
