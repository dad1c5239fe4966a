import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import { withAnswer } from '../../../../src/core/alliance/edit.ts'
import { limits } from '../../../../src/core/alliance/limits.ts'
import { merge } from '../../../../src/core/alliance/merging/merge.ts'
import { isSettled, settle } from '../../../../src/core/alliance/merging/settle.ts'
import { putTogether } from '../../../../src/core/alliance/merging/together.ts'
import {
  withOrder,
  withOurWords,
  withOwnQuestion,
  withoutQuestion,
  withReworded,
} from '../../../../src/core/alliance/own/edit-own.ts'
import { anAlliance, text } from '../an-alliance.ts'
import { ownQuestion } from '../own/an-own-form.ts'

const plain = anAlliance()
const keys = ownQuestion({ id: 'own-whohaskeys1', prompt: { en: 'Who has the keys?' } })
const asking = withOwnQuestion(plain, ownQuestion())
const inWords = (alliance: Alliance, en: string) => withOwnQuestion(alliance, ownQuestion({ prompt: { en } }))

describe('two copies in which people made the form their own', () => {
  it('both keep the question that each of them added', () => {
    const { merged, conflicts } = merge(plain, asking, withOwnQuestion(plain, keys))
    expect(merged.own?.questions).toEqual([ownQuestion(), keys])
    expect(conflicts).toEqual([])
    expect(merged.version).toBe(3)
  })

  it('take the words of the side that changed them', () => {
    expect(merge(asking, asking, inWords(asking, 'Who unlocks?')).merged).toEqual(
      inWords(asking, 'Who unlocks?'),
    )
    expect(merge(asking, inWords(asking, 'Who unlocks?'), asking).merged).toEqual(
      inWords(asking, 'Who unlocks?'),
    )
  })

  it('ask which words to keep where both changed them, and each choice is heard', () => {
    const [mine, theirs] = [inWords(asking, 'Who unlocks?'), inWords(asking, 'Who comes first?')]
    const { merged, conflicts } = merge(asking, mine, theirs)
    expect(merged).toEqual(mine)
    const [conflict] = conflicts
    if (conflict === undefined) throw new Error('Nothing was asked.')
    expect(settle(merged, conflict, 'theirs')).toEqual(theirs)
    expect(settle(merged, conflict, 'mine')).toEqual(mine)
    expect(isSettled(theirs, conflict, 'theirs')).toBe(true)
  })

  it('ask the same of one of ours, and our own words are one of the answers', () => {
    const said = (en: string) => withReworded(plain, { id: 'why', prompt: { en } })
    const [base, mine, theirs] = [said('Why?'), withOurWords(said('Why?'), 'why'), said('What for?')]
    const { merged, conflicts } = merge(base, mine, theirs)
    expect(merged.own?.reworded?.[0]?.prompt).toEqual({ en: 'What for?' })
    expect(conflicts).toEqual([])
    const both = merge(plain, said('Why?'), theirs)
    expect(both.conflicts).toMatchObject([{ kind: 'wording' }])
  })

  it('keep a question that one took out and the other answered', () => {
    const theirs = withAnswer(asking, ownQuestion().id, text('Maya'))
    const { merged } = merge(asking, withoutQuestion(asking, ownQuestion().id, false), theirs)
    expect(merged.own?.questions).toEqual([ownQuestion()])
    expect(merged.answers).toEqual(theirs.answers)
  })

  it.each([
    ['mine', (out: Alliance, said: Alliance) => merge(plain, out, said)],
    ['theirs', (out: Alliance, said: Alliance) => merge(plain, said, out)],
  ])('ask a question again that %s left out and the other answered meanwhile', (_who, together) => {
    const { merged } = together(
      withoutQuestion(plain, 'why', true),
      withAnswer(plain, 'why', text('To sing')),
    )
    expect(merged.own).toBeUndefined()
    expect(merged.answers['why']).toEqual(text('To sing'))
  })

  it('leave out what one left out, with the answer that both had', () => {
    const said = withAnswer(plain, 'why', text('To sing'))
    const { merged } = merge(plain, withoutQuestion(said, 'why', true), said)
    expect(merged.own?.leftOut).toEqual(['why'])
    expect(merged.answers['why']).toEqual(text('To sing'))
  })

  it('take the order of the side that changed it', () => {
    const moved = withOrder(plain, ['us', 'why'])
    expect(merge(plain, plain, moved).merged.own?.order).toEqual(['us', 'why'])
    expect(merge(plain, moved, plain).merged.own?.order).toEqual(['us', 'why'])
  })

  it('ask about a question for which there is no room, and keep its words until then', () => {
    const many = Array.from({ length: limits.ownQuestions }, (_, index) =>
      ownQuestion({ id: `own-number${1000 + index}` }),
    )
    const full = many.reduce(withOwnQuestion, plain)
    const { merged, conflicts } = merge(plain, full, asking)
    expect(merged.own?.questions).toHaveLength(limits.ownQuestions)
    expect(conflicts).toEqual([{ kind: 'wording', mine: null, theirs: ownQuestion() }])
    const [conflict] = conflicts
    if (conflict === undefined) throw new Error('Nothing was asked.')
    expect(isSettled(settle(merged, conflict, 'theirs'), conflict, 'theirs')).toBe(false)
  })

  it('don’t call settled what is said in other words, where there is no room for them', () => {
    const many = Array.from({ length: limits.reworded }, (_, index) => ({
      id: `ours-${index}`,
      prompt: { en: 'Why?' },
    }))
    const full = many.reduce(withReworded, plain)
    const { merged, conflicts } = merge(
      plain,
      full,
      withReworded(plain, { id: 'why', prompt: { en: 'Why?' } }),
    )
    const [conflict] = conflicts
    if (conflict === undefined) throw new Error('Nothing was asked.')
    expect(isSettled(settle(merged, conflict, 'theirs'), conflict, 'theirs')).toBe(false)
  })
})

it('what came with a copy is told: questions, words, what is left out, the order', () => {
  const copy = withOrder(
    withoutQuestion(withOwnQuestion(inWords(asking, 'Who unlocks?'), keys), 'why', true),
    ['us', 'why'],
  )
  const agreed = {
    on: '2026-01-01',
    note: '',
    title: '',
    people: plain.people,
    questions: [],
    answers: {},
    own: asking.own,
  }
  const together = putTogether({ ...asking, revisions: [agreed] }, { ...copy, revisions: [agreed] })
  expect(together?.came).toMatchObject([
    { kind: 'question', id: keys.id, style: 'added' },
    { kind: 'wording', id: ownQuestion().id },
    { kind: 'question', id: 'why', style: 'left-out' },
    { kind: 'order' },
  ])
})
