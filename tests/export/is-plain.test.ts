import { expect, it } from 'vitest'
import { isPlain } from '../../src/export/is-plain.ts'
import { anAlliance, text } from '../core/alliance/an-alliance.ts'
import { ownQuestion } from '../core/alliance/own/an-own-form.ts'

it.each([
  ['everyday letters', anAlliance({ title: 'Zoë & Łukasz' }), true],
  ['an answer in another script', anAlliance({ answers: { why: text('نغني') } }), false],
  [
    'a question in another script',
    anAlliance({ own: { questions: [ownQuestion({ prompt: { ar: 'من يفتح؟' } })] } }),
    false,
  ],
])('an alliance with %s is plain: %o', (_what, alliance, is) => {
  expect(isPlain(alliance)).toBe(is)
})
