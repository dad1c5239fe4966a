import { expect, it } from 'vitest'
import { proseOf } from '../../scripts/measures/prose.ts'
import { gradeOf, syllablesOf } from '../../scripts/measures/reading.ts'
import { faultsOf, rhythmOf } from '../../scripts/measures/rhythm.ts'

it('reads paragraphs, and leaves out headings, lists, tables, quotations, words to say and citations', () => {
  const mdx = [
    '---\ntitle: A page\n---\nimport Say from "@guide/Say.astro"',
    '## Title',
    'One **two** [three](/three/) <Cite work="x" />. Four *five*.',
    '**A heading.** Six.',
    '- a list\n- of things',
    '1. first\n\n    <Say>\n\n    Go.\n\n    </Say>',
    '| a | table |\n| --- | --- |',
    '> Quoted.',
    '<Say by="Coach">\n\nSpoken.\n\n</Say>',
    'This leads into a list:',
    '<div class="doors">\n\nA box.\n\n</div>',
    '<TryTomorrow>\n\nSeven.\n\n</TryTomorrow>',
  ].join('\n\n')
  expect(proseOf(mdx)).toEqual(['One two three.', 'Four five.', 'Six.', 'Seven.'])
})

it('leaves out a sentence that quotes what somebody says, and keeps one that names a word', () => {
  const mdx =
    'Ask, “What would I see you do?” Then wait. “Soon” is vague. “Is it all right?” is better, and short.'
  expect(proseOf(mdx)).toEqual(['Then wait.', '“Soon” is vague.'])
})

const sentence = (words: number) => Array.from({ length: words }, () => 'working').join(' ')

it.each([
  [
    'short ones',
    [4, 5, 6, 12],
    ['sentences too short', 'too many of six words or fewer', 'too few of more than 18 words'],
  ],
  ['long ones', [20, 21, 22, 23], ['sentences too long']],
  ['one length throughout', [13, 13, 13, 13], ['too few of more than 18 words']],
  ['short and long ones mixed', [5, 12, 14, 22], []],
])('a page of %s is judged so', (_name, lengths, faults) => {
  const { grade, ...rhythm } = rhythmOf(lengths.map(sentence))
  expect(grade).toBeGreaterThan(0)
  expect(faultsOf({ ...rhythm, grade: 6 })).toEqual(faults)
})

it.each([
  [4.9, ['below grade 5']],
  [5, []],
  [8, []],
  [8.1, ['above grade 8']],
])('a page of grade %d is judged so', (grade, faults) => {
  expect(faultsOf({ words: 300, median: 13, short: 0.1, long: 0.2, grade })).toEqual(faults)
})

it('reads a word that is explained where it stands', () => {
  expect(proseOf('Ask the <Term word="Sponsor">sponsor</Term> too.')).toEqual(['Ask the sponsor too.'])
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
