import { lazily } from './lazily.ts'

/** Letters as people know them, whatever they are made of (UAX #29). */
export const graphemes = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))
