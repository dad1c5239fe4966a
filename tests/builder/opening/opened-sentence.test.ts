import { expect, it } from 'vitest'
import messages from '../../../content/messages/en.json' with { type: 'json' }
import { openedSentence } from '../../../src/builder/opening/opened-sentence.ts'
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
])('says of a file that was opened %s', (_what, change, lost, sentence) => {
  expect(openedSentence({ alliance: alliance(change), lost }, content, messages.open)).toMatch(sentence)
})
