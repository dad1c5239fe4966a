import type { Wording } from './own.ts'

/** One text in the languages in which somebody wrote it, by BCP 47 tag. */
export type OwnTexts = Wording['prompt']

/** All that a question says in people's own words: itself, its heading, its options, the ends of its scale. */
export function textsIn(wording: Wording): readonly OwnTexts[] {
  const { prompt, title } = wording
  const options = 'options' in wording ? wording.options.map(({ label }) => label) : []
  const ends = 'low' in wording ? [wording.low, wording.high] : []
  return [prompt, ...(title === undefined ? [] : [title]), ...options, ...ends]
}
