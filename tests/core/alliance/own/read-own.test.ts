import { describe, expect, it } from 'vitest'
import { openAlliance } from '../../../../src/core/alliance/opening/open-alliance.ts'
import { parseAlliance } from '../../../../src/core/alliance/opening/parse.ts'
import { anAlliance } from '../an-alliance.ts'
import { anOwnForm, ownQuestion } from './an-own-form.ts'

const whole = anAlliance({ version: 3, own: anOwnForm })
const file = (own: unknown, version = 3) => JSON.stringify({ ...anAlliance(), version, own })
const long = 'x'.repeat(501)

it('a form of one’s own is read as it was written, and so is that of an earlier version', () => {
  const agreed = {
    on: '2026-01-01',
    note: '',
    title: '',
    people: whole.people,
    questions: [],
    answers: {},
    own: anOwnForm,
  }
  const both = { ...whole, revisions: [agreed] }
  expect(parseAlliance(JSON.stringify(both))).toEqual(both)
})

it.each([1, 2])('in a file of version %i nothing is meant by it', (version) => {
  expect(parseAlliance(file(anOwnForm, version))).toEqual(anAlliance())
})

it.each([[{}], [{ questions: [], leftOut: [] }]])('an empty form %j is none', (own) => {
  expect(parseAlliance(file(own))).toEqual(anAlliance())
})

describe('the door', () => {
  const questions = (different: object) => ({ questions: [{ ...ownQuestion(), ...different }] })
  it.each([
    ['the id of one of ours', questions({ id: 'why-purpose' })],
    ['an id that is too short to be one by chance', questions({ id: 'own-1' })],
    ['no words', questions({ prompt: {} })],
    ['words of nothing but space', questions({ prompt: { en: ' \n' } })],
    ['words in something that is no language', questions({ prompt: { '__proto__x y': 'Who?' } })],
    ['words that are too long', questions({ prompt: { en: long } })],
    [
      'words in too many languages',
      questions({ prompt: Object.fromEntries('abcdefg'.split('').map((l) => [`d${l}`, 'Wer?'])) }),
    ],
    ['a kind that nobody knows', questions({ kind: 'picture' })],
    ['one option', questions({ kind: 'choice', options: [{ id: 'a', label: { en: 'A' } }] })],
    [
      'two options with one id',
      questions({ kind: 'choice', options: [1, 2].map((n) => ({ id: 'a', label: { en: `${n}` } })) }),
    ],
    [
      'a scale of a thousand steps',
      questions({ kind: 'scale', steps: 1000, low: { en: 'a' }, high: { en: 'b' } }),
    ],
    ['two questions with one id', { questions: [ownQuestion(), ownQuestion()] }],
    ['a hundred thousand questions', { questions: Array.from({ length: 100_000 }, () => ({})) }],
    ['one of one’s own among ours', { reworded: [{ id: 'own-whoopensup1', prompt: { en: 'Who?' } }] }],
    ['an order of numbers', { order: [1, 2] }],
    ['a word where the form should be', 'mine'],
    ['a list where the form should be', [ownQuestion()]],
  ])('refuses %s', (_name, own) => {
    expect(parseAlliance(file(own))).toEqual({ problem: 'damaged' })
  })

  it('changes no prototype', () => {
    parseAlliance(file(JSON.parse('{"__proto__":{"polluted":1},"questions":[]}')))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('a file in which a part of the form finds no place', () => {
  it.each([
    [
      'cuts words that are too long, and tells their end',
      { questions: [ownQuestion({ prompt: { en: long } })] },
      1,
      '…x',
    ],
    [
      'leaves out a question that is none, and tells its words',
      { questions: [ownQuestion(), { prompt: { en: 'Lost?' } }] },
      1,
      'Lost?',
    ],
    [
      'takes each question once',
      { questions: [ownQuestion(), ownQuestion(), { prompt: 'third' }] },
      1,
      'third',
    ],
    [
      'leaves out one under an id of ours, which would take its answer',
      { questions: [ownQuestion(), ownQuestion({ id: 'why-purpose' })] },
      1,
      'Who opens up?',
    ],
    [
      'tells the words of a second question under one id',
      { questions: [ownQuestion(), ownQuestion({ prompt: { en: 'Who locks up?' } })] },
      1,
      'Who locks up?',
    ],
    [
      'tells of questions beyond those that are looked at',
      {
        questions: Array.from({ length: 501 }, (_, number) =>
          ownQuestion({ id: `own-number${1000 + number}`, prompt: { en: `Question ${number}` } }),
        ),
      },
      120,
      'Question 500',
    ],
    ['tells of words where the questions should be', { questions: 'Who opens up?' }, 0, 'Who opens up?'],
    ['tells of a word where the order should be', { order: 'first' }, 0, 'first'],
    ['leaves out what is no form at all', 'mine', 0, 'mine'],
    ['forgets an order of numbers', { questions: [ownQuestion()], order: [7] }, 1, '7'],
  ])('%s', (_name, own, count, told) => {
    const opened = openAlliance(file(own))
    if ('problem' in opened) throw new Error(opened.problem)
    expect(opened.alliance.own?.questions?.length ?? 0).toBe(count)
    expect(opened.lost.join('\n')).toContain(told)
  })
})
