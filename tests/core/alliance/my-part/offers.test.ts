import { describe, expect, it } from 'vitest'
import type { KeptPart } from '../../../../src/core/alliance/my-part/kept-part.ts'
import {
  offerFor,
  openFor,
  withoutTaken,
  withTaken,
  writerAmong,
} from '../../../../src/core/alliance/my-part/offers.ts'
import { anAlliance, text } from '../an-alliance.ts'
import { anaPart } from './a-part.ts'

const kept: KeptPart = { part: anaPart, changed: 1, uses: {} }
const ours = anAlliance({ answers: {} })
const mine = anaPart.answers['needs-know']
const used = (use: Partial<KeptPart['uses'][string]>): KeptPart => ({
  ...kept,
  uses: { [ours.id]: { taken: {}, ...use } },
})
const saying = (answer: ReturnType<typeof text>) => ({ ...ours, answers: { 'needs-know/p1': answer } })
const people = (...names: string[]) => ({
  id: ours.id,
  people: names.map((name, place) => ({ id: `p${place + 1}`, name, role: 'person' })),
})

describe('who of an alliance wrote the page', () => {
  it.each([
    ['the one with the same name', ['Tom', 'Ana Lovrić'], 'p2'],
    ['the one with the first name alone, in other letters', ['ANA', 'Tom'], 'p1'],
    ['the one without the marks', ['Ana  Lovric', 'Tom'], 'p1'],
    ['nobody, where two are called so', ['Ana', 'Ana Lovrić'], null],
    ['nobody, where the name only begins so', ['Anastasia', 'Tom'], null],
    ['nobody, where no name is given', ['', ''], null],
  ])('is %s', (_who, names, id) => {
    expect(writerAmong(kept, people(...names))).toBe(id)
  })

  it('is who was said, whatever the names', () => {
    expect(writerAmong(used({ person: 'p1' }), people('Tom', 'Ana Lovrić'))).toBe('p1')
    expect(writerAmong(used({ person: 'p9' }), people('Tom', 'Ana Lovrić'))).toBe('p2')
  })
})

describe('what is offered at a field', () => {
  it('is the answer of the page, where nothing stands there', () => {
    expect(offerFor(kept, ours, 'needs-know', 'p1')).toEqual({ kind: 'answer', answer: mine, isNewer: false })
  })

  it('is nothing where something else was written, or the page says nothing, or nothing more is wanted', () => {
    expect(offerFor(kept, saying(text('Tea.')), 'needs-know', 'p1')).toBeNull()
    expect(offerFor(kept, ours, 'support-really', 'p1')).toBeNull()
    expect(offerFor(used({ isDeclined: true }), ours, 'needs-know', 'p1')).toBeNull()
  })

  it('is the way back to the page, once what was taken is changed here', () => {
    const taken = { taken: { 'needs-know': text('I laugh when I am nervous.') } }
    expect(offerFor(used(taken), saying(text('I laugh when I am nervous.')), 'needs-know', 'p1')).toBeNull()
    expect(offerFor(used(taken), saying(text('I hum.')), 'needs-know', 'p1')).toEqual({
      kind: 'follow',
      answer: text('I hum.'),
    })
    expect(
      offerFor(used(withoutTaken({ ...taken }, 'needs-know')), saying(text('I hum.')), 'needs-know', 'p1'),
    ).toBeNull()
  })

  it('is what the page says since, where what was taken stands unchanged', () => {
    const taken = { taken: { 'needs-know': text('I frown.') } }
    expect(offerFor(used(taken), saying(text('I frown.')), 'needs-know', 'p1')).toEqual({
      kind: 'answer',
      answer: mine,
      isNewer: true,
    })
  })

  it('all at once is what fits the open fields', () => {
    const asked = ['commitments-mine', 'needs-know', 'support-really']
    expect(openFor(kept, saying(text('Tea.')), asked, 'p1')).toEqual(['commitments-mine'])
    expect(withTaken({ taken: {} }, 'p1', { 'needs-know': text('Tea.') })).toEqual({
      person: 'p1',
      taken: { 'needs-know': text('Tea.') },
    })
  })
})
