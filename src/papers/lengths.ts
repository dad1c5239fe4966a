import type { Length } from '../core/templates/length.ts'

/** What the lengths of a paper are called. */
export const lengthNames = {
  'one-page': 'One page',
  'two-sides': 'Two sides',
  whole: 'Whole',
} as const satisfies Record<Length, string>
