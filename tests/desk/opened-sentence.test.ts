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
  const opened = { alliance: alliance({ answers: said }), lost: [], isFromPages: true }
  expect(openedSentence(opened, content, messages.open, 'en')).toMatch(/read from its pages\. Check each one/)
})
