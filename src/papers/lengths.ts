import { type Length, lengths } from '../core/templates/length.ts'

/** What the lengths of a paper are called. */
export const lengthNames = {
  'one-page': 'One page',
  'two-sides': 'Two sides',
  whole: 'Whole',
} as const satisfies Record<Length, string>

/** The lengths to choose from, the shortest first. */
export const lengthOptions = lengths.map((value) => ({ value, label: lengthNames[value] }))
