import { expect, it } from 'vitest'
import messages from '../../content/messages/en.json' with { type: 'json' }
import { kindSentence } from '../../src/desk/kind-sentence.ts'
import { alliance, template, topics } from '../sample.ts'

const speech = { language: 'en', messages }
const text = (said: string) => ({ kind: 'text', text: said }) as const

it('names what was written for questions that the other paper does not ask', () => {
  const answers = { 'feedback-when': text('At once.'), 'feedback-how/p1': text('Straight.') }
  const said = kindSentence(template, alliance({ answers }), topics, speech)
  expect(said).toContain('“Coach and client”')
  expect(said).toMatch(/comes along: When\.$/)
})

it('says nothing of questions when the other paper asks them all', () => {
  const answers = { 'feedback-how/p1': text('Straight.') }
  expect(kindSentence(template, alliance({ answers }), topics, speech)).not.toContain('comes along')
})
