// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withFileVersion } from '../../src/core/alliance/file-version.ts'
import { hide, holds, messages, newScreen, press, reads, said, unfold } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { agreed, keptHere, openReview, purpose, rowOf, words } from './a-review.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

describe('looking again in a group of thirteen', () => {
  const many = Array.from({ length: 13 }, (_, index) => ({
    id: `p${index + 1}`,
    name: `Person of ${index + 1}`,
    role: index === 0 ? 'facilitator' : 'participant',
  }))
  const group = (people = many) =>
    withFileVersion(
      alliance({ template: 'group', people, answers: purpose, revisions: [{ ...agreed, people }] }),
    )

  it('asks all at once how it is going, and keeps one number for all', async () => {
    await openReview('#id=one', group())
    await reads(words.begin.pulseAtOnce)
    press(words.begin.begin, 1)
    await reads(words.everybody.title)
    expect(said()).toContain(words.person.apart)
    press('4', 0)
    press(words.person.together)
    await reads(words.numbers.titleOne)
    expect(rowOf(messages.paper.together)).toContain('4')
    expect(rowOf('Person of 1')).toBeUndefined()
    const now = { 'pulse-goal': { kind: 'scale', value: 4 } }
    await holds(async () => expect((await keptHere())[0]?.answers).toMatchObject(now))
  })

  it('leads nobody to answer apart who could not', async () => {
    const crowd = Array.from({ length: 25 }, (_, index) => ({
      ...(many[index] ?? { id: `p${index + 1}`, role: 'participant' }),
      name: `Person of ${index + 1}`,
    }))
    await openReview('#id=one/pulse/all', group(crowd))
    await reads(words.everybody.title)
    expect(said()).not.toContain(words.person.apart)
  })

  it('asks once whether the numbers may stand on the paper', async () => {
    const numbers = Object.fromEntries(
      many.map(({ id }) => [`pulse-goal/${id}`, { kind: 'scale' as const, value: 3 }]),
    )
    const answers = { ...purpose, ...numbers }
    await openReview('#id=one/done', {
      ...group(),
      answers,
      revisions: [{ ...agreed, people: many, answers }],
    })
    await unfold(messages.builder.contents.title)
    await reads(messages.builder.contents.numbers)
    press(messages.builder.contents.allSayYes)
    await holds(() =>
      expect(rowOf(messages.builder.contents.pulse)).toContain(messages.builder.contents.pulseOn),
    )
  })
})
