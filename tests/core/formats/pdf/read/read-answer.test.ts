import { expect, it } from 'vitest'
import { type Filled, readAnswer } from '../../../../../src/core/formats/pdf/read/read-answer.ts'
import type { Kind } from '../../../../../src/core/questions/question.ts'

const text = (value: string): Filled => ({ kind: 'text', values: [value] })
const ticked = (...values: string[]): Filled => ({ kind: 'button', values })

it.each<[Kind | undefined, Filled, unknown]>([
  ['short', text('Maya'), { kind: 'text', text: 'Maya' }],
  ['long', text('one\ntwo'), { kind: 'text', text: 'one\ntwo' }],
  ['list', text('• one\n\n- two\nthree - four'), { kind: 'list', items: ['one', 'two', 'three - four'] }],
  ['choice', ticked('weekly'), { kind: 'options', chosen: ['weekly'] }],
  ['choices', ticked('calls', 'letters'), { kind: 'options', chosen: ['calls', 'letters'] }],
  ['choices', text('calls'), undefined],
  ['date', text('2026-12-20'), { kind: 'date', on: '2026-12-20' }],
  ['date', text('3 weeks'), { kind: 'period', in: { count: 3, unit: 'weeks' } }],
  ['date', text('soon'), undefined],
  ['scale', ticked('4'), { kind: 'scale', value: 4 }],
  ['scale', ticked('11'), undefined],
  [undefined, text('one\ntwo'), { kind: 'text', text: 'one\ntwo' }],
  [undefined, ticked('weekly'), { kind: 'options', chosen: ['weekly'] }],
])('A %s that is filled in is an answer of its kind: %j', (kind, filled, answer) => {
  expect(readAnswer(filled, kind, 'en')).toEqual(answer)
})
