// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  savedFile,
  type,
  unfold,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { agreed, kept, keptHere, openReview, purpose, rowOf, words } from './a-review.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

describe('looking again', () => {
  it('lets somebody choose an alliance, and says when it was agreed on', async () => {
    await openReview('')
    await reads(words.start.title)
    await reads('Agreed on')
    press('Look again: Maya and Tom')
    await reads('Look again: Maya and Tom')
    await reads(words.begin.lines.one)
  })

  it('asks each alone how it is going, and shows the numbers together', async () => {
    await openReview('#id=one')
    await reads(words.begin.begin)
    press(words.begin.begin, 1)
    await reads('Maya, how is it going?')
    press('4', 0)
    press('Hand over to Tom')
    await reads('Tom, how is it going?')
    press('2', 0)
    press(words.person.together)
    await reads(words.numbers.title)
    await reads('You are furthest apart on')
    press(words.numbers.onward)
    await reads('To learn.')
    const numbers = {
      'pulse-goal/p1': { kind: 'scale', value: 4 },
      'pulse-goal/p2': { kind: 'scale', value: 2 },
    }
    await holds(async () => expect((await keptHere())[0]?.answers).toMatchObject(numbers))
  })

  it('says who will see the numbers before somebody gives one, and shows nobody those of the person before', async () => {
    const numbers = { 'pulse-goal/p1': { kind: 'scale', value: 4 } } as const
    await openReview('#id=one/pulse/p2', { ...kept, answers: { ...purpose, ...numbers } })
    await reads('Tom, how is it going?')
    await reads(words.person.whoSees.two)
    press('Back')
    await reads('Maya, how is it going?')
    await reads('Maya has answered.')
    expect(document.querySelectorAll('input:checked')).toHaveLength(0)
    await holds(async () => expect((await keptHere())[0]?.answers).toMatchObject(numbers))
  })

  it('asks each who gave a number whether it may stand on the paper, which says so only when each says yes', async () => {
    const numbers = {
      'pulse-goal/p1': { kind: 'scale', value: 4 },
      'pulse-goal/p2': { kind: 'scale', value: 2 },
    } as const
    const answers = { ...purpose, ...numbers }
    await openReview('#id=one/done', { ...kept, answers, revisions: [{ ...agreed, answers }] })
    await unfold(messages.builder.contents.title)
    await reads(messages.builder.contents.numbers)
    const row = () => rowOf(messages.builder.contents.pulse)
    press('Maya: yes')
    await holds(() => expect(row()).toContain(messages.builder.contents.no))
    press('Tom: yes')
    await holds(() => expect(row()).toContain(messages.builder.contents.pulseOn))
  })

  it('reads what was agreed line by line, keeps a change, and gives back what it was', async () => {
    await openReview('#id=one/line/why-purpose')
    await reads(words.line.agreed)
    press(words.line.change)
    const question = 'What brings us together, and why now?'
    await holds(() => named(question))
    type(question, 'To teach.')
    await holds(async () =>
      expect((await keptHere())[0]?.answers['why-purpose']).toEqual({ kind: 'text', text: 'To teach.' }),
    )
    press(words.line.works)
    await reads(words.line.back)
    await holds(async () => expect((await keptHere())[0]?.answers).toEqual(purpose))
  })

  it('agrees on the next version, and hands out its paper', async () => {
    await openReview('#id=one/agree', {
      ...kept,
      answers: { 'why-purpose': { kind: 'text', text: 'To teach.' } },
    })
    await reads('Agree on version 2')
    await reads('[new: teach ]')
    press(words.agree.agree)
    await reads('Version 2, agreed on')
    await holds(async () => expect((await keptHere())[0]?.revisions).toHaveLength(2))
    press(messages.builder.paper.make)
    await holds(() => expect(savedFile().type).toBe('application/pdf'))
  })

  it('compares two versions that were agreed on', async () => {
    const second = {
      ...agreed,
      on: '2026-11-22',
      answers: { 'why-purpose': { kind: 'text', text: 'To teach.' } } as const,
    }
    await openReview('#id=one/versions', { ...kept, answers: second.answers, revisions: [agreed, second] })
    await reads('From version 1 to version 2')
    await reads('About this version: Our first talk')
  })

  it('says when the alliance of a link is not kept here', async () => {
    await openReview('#id=gone')
    await reads(words.notHere)
  })
})

describe('coming and going', () => {
  const promised = {
    'commitments-mine/p2': { kind: 'list' as const, items: ['I bring the keys'] },
  }
  const three = [...alliance().people, { id: 'p3', name: 'Quincy', role: 'client' }]
  const version = { ...agreed, people: three, answers: { ...purpose, 'why-us/p3': purpose['why-purpose'] } }
  const ofThree = alliance({
    people: three,
    answers: { ...version.answers, ...promised },
    revisions: [version],
  })

  it('lets somebody leave, with a way back', async () => {
    await openReview('#id=one/people', ofThree)
    await reads(words.people.title)
    await holds(() => named('Quincy leaves'))
    press('Quincy leaves')
    press('Quincy leaves now')
    await reads('Quincy doesn’t take part any more.')
    await holds(async () =>
      expect((await keptHere())[0]?.people.map(({ name }) => name)).toEqual(['Maya', 'Tom']),
    )
    press('Undo')
    await holds(async () => expect((await keptHere())[0]?.people).toHaveLength(3))
  })
})
