import { rightToLeftLetter } from '../../paper/direction.ts'

const leftToRightMark = '\u200e'

/** A text as a run of a paragraph that begins at the right, or at the left; digits alone follow the paragraph. */
export function directed(text: string, rtl: boolean): { text: string; rightToLeft: boolean } {
  const mark = markAround(text, rtl)
  return { text: mark + text + mark, rightToLeft: rtl && mark === '' }
}

/**
 * What stands before and behind a text that runs against its paragraph: else a number at its start and the full stop
 * at its end would change sides (UAX #9, W7 and N2). Empty for all others.
 */
export function markAround(text: string, rtl: boolean): string {
  const first = text.match(/\p{L}/u)?.[0]
  return rtl && first !== undefined && !rightToLeftLetter.test(first) ? leftToRightMark : ''
}
