import { describe, expect, it } from 'vitest'
import { agree } from '../../../../src/core/alliance/agree.ts'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import { withAnswer, withQuestions } from '../../../../src/core/alliance/edit.ts'
import { withFileVersion } from '../../../../src/core/alliance/file-version.ts'
import { limits } from '../../../../src/core/alliance/limits.ts'
import {
  ownId,
  withOrder,
  withOurWords,
  withOwnQuestion,
  withoutQuestion,
  withReworded,
} from '../../../../src/core/alliance/own/edit-own.ts'
import { withQuestionBack } from '../../../../src/core/alliance/own/put-back.ts'
import { anAlliance, text } from '../an-alliance.ts'
import { ownQuestion } from './an-own-form.ts'

const plain = anAlliance()
const asking = withOwnQuestion(plain, ownQuestion())
const { id } = ownQuestion()

describe('the id of a question of one’s own', () => {
  it('begins as none of ours does, and holds all that chance gave', () => {
    const random = Uint8Array.from({ length: 16 }, (_, index) => index * 8)
    expect(ownId(random)).toBe('own-08go08go08go08go')
    expect(ownId(random.map((byte) => byte + 1))).not.toBe(ownId(random))
  })
})

describe('the version of the file', () => {
  const made: readonly (readonly [string, Alliance])[] = [
    ['a question of one’s own', asking],
    ['one of ours in other words', withReworded(plain, { id: 'why-purpose', prompt: { en: 'Why?' } })],
    ['another order', withOrder(plain, ['us', 'why'])],
    ['a question left out', withoutQuestion(plain, 'why', true)],
    [
      'a form of its own in an earlier version',
      withoutQuestion(agree(asking, { on: '2026-01-01', note: '' }), id, false),
    ],
  ]
  it.each(made)('is 3 with %s', (_name, alliance) => {
    expect(alliance.version).toBe(3)
  })

  const undone: readonly (readonly [string, Alliance])[] = [
    ['it is taken out again', withoutQuestion(asking, id, false)],
    [
      'ours is in our words again',
      withOurWords(withReworded(plain, { id: 'why', prompt: { en: 'Why?' } }), 'why'),
    ],
    ['what was left out is put back', withQuestionBack(withoutQuestion(plain, 'why', true), 'why')],
  ]
  it.each(undone)('is the first again once %s, as if nothing had been done', (_name, alliance) => {
    expect(alliance).toEqual(plain)
    expect(withFileVersion(alliance)).toEqual(plain)
  })
})

describe('a question that is left out', () => {
  it('keeps its words and its answer in the file, so that nothing is lost when it is put back', () => {
    const said = withAnswer(asking, id, text('Maya'))
    const without = withoutQuestion(said, id, false)
    expect(without.own?.leftOut).toEqual([id])
    expect(without.answers).toEqual(said.answers)
    expect(withQuestionBack(without, id)).toEqual(said)
  })

  it('goes without a trace where people added it and nobody ever answered it', () => {
    expect(withoutQuestion(asking, id, false)).toEqual(plain)
    const fromBank = withQuestions(plain, ['tell'])
    expect(withoutQuestion(fromBank, 'tell', false)).toEqual(plain)
  })

  it('stays where an agreed version has an answer to it', () => {
    const agreed = agree(withAnswer(asking, id, text('Maya')), { on: '2026-01-01', note: '' })
    const emptied = withAnswer(agreed, id, text(''))
    expect(withoutQuestion(emptied, id, false).own?.questions).toEqual([ownQuestion()])
  })

  it('comes back when it is taken from the bank', () => {
    expect(withQuestions(withoutQuestion(plain, 'why', true), ['why']).own).toBeUndefined()
  })
})

it('a question in other words takes the place of the one before it', () => {
  const reworded = withOwnQuestion(asking, ownQuestion({ prompt: { en: 'Who has the keys?' } }))
  expect(reworded.own?.questions?.map(({ prompt }) => prompt)).toEqual([{ en: 'Who has the keys?' }])
})

it('an alliance has no more questions of its own than a file may hold', () => {
  const many = Array.from({ length: limits.ownQuestions + 5 }, (_, index) =>
    ownQuestion({ id: `own-number${1000 + index}` }),
  )
  expect(many.reduce(withOwnQuestion, plain).own?.questions).toHaveLength(limits.ownQuestions)
})

it('an order names each question once, as it was given last', () => {
  expect(withOrder(withOrder(plain, ['a', 'b', 'c']), ['c', 'a']).own?.order).toEqual(['b', 'c', 'a'])
})
