import { expect, it } from 'vitest'
import { gradeOf, sentencesOf, syllablesOf, textOf } from '../../scripts/measures/reading.ts'

const page = (prose: string) => `<div class="sl-markdown-content">${prose}</div><footer>`

it('reads paragraphs and lists, and leaves out headings, tables and citations', () => {
  const html = page(
    '<h2>Title</h2><p>One <b>two</b> <span class="cite"><a>X 2020</a></span>.</p><table><td>no</td></table><ul><li>Three</li></ul>',
  )
  expect(sentencesOf(textOf(html)).map((sentence) => sentence.trim())).toEqual(['One two .', 'Three'])
})

it('reads a word that is explained where it stands, and not its note', () => {
  const html = page(
    '<p>Ask the <explained-term class="term"><button type="button" class="term-word">sponsor</button><span class="term-note" popover>Who pays.</span></explained-term> too.</p>',
  )
  expect(sentencesOf(textOf(html)).map((sentence) => sentence.trim())).toEqual(['Ask the sponsor too.'])
})

it.each([
  ['team', 1],
  ['alliance', 3],
  ['conversation', 4],
  ['named', 1],
  ['little', 2],
])('%s has %d syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables)
})

it('finds long words in long sentences harder than short words in short ones', () => {
  const hard =
    'Organisational accountability necessitates continuous communication between participating individuals.'
  expect(gradeOf(hard)).toBeGreaterThan(gradeOf('We talk. We agree. We look again.') + 10)
})
