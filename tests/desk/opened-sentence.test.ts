import { expect, it } from 'vitest'
import messages from '../../content/messages/en.json' with { type: 'json' }
import { openedSentence } from '../../src/desk/opened-sentence.ts'
import { alliance, template, topics } from '../sample.ts'

const content = { templates: [template], topics }
const said = { 'feedback-how/p2': { kind: 'text', text: 'Soon.' } } as const

it.each([
  ['what is empty', {}, [], /an answer: 0\. Empty ones: 1\.$/],
  ['what was found', { answers: said }, [], /an answer: 1\. Empty ones: 0\.$/],
  [
    'what could not be read',
    { answers: said },
    ['First look: soon'],
    /Empty ones: 0\. .*First look: soon\.$/,
  ],
  [
    'the first of what could not be read, and how much more',
    { answers: said },
    Array.from({ length: 45 }, (_, i) => `Field ${i}: x`),
    /Field 39: x, and 5 more\.$/,
  ],
])('says of a file that was opened %s', (_what, change, lost, sentence) => {
  expect(openedSentence({ alliance: alliance(change), lost }, content, messages.open, 'en')).toMatch(sentence)
})

it('says of a form that was read from its pages that its answers must be checked', () => {
  const opened = { alliance: alliance({ answers: said }), lost: [], fromPages: { empty: [], full: [] } }
  const sentence = openedSentence(opened, content, messages.open, 'en')
  expect(sentence).toMatch(/read from its pages\. Check each one/)
  expect(sentence).not.toMatch(/cut off|Nothing could be read/)
})

it('names the places of such a form at which nothing stands, and those that are full', () => {
  const fromPages = { empty: ['Client: Name', 'Our goal'], full: ['How we decide'] }
  const opened = { alliance: alliance({ answers: said }), lost: [], fromPages }
  const sentence = openedSentence(opened, content, messages.open, 'en')
  expect(sentence).toMatch(/cut off: How we decide\. Nothing could be read .*: Client: Name, Our goal\.$/)
})
