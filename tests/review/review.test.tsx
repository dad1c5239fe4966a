// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { withFileVersion } from '../../src/core/alliance/file-version.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import Review from '../../src/review/Review.tsx'
import {
  content,
  goTo,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  savedFile,
  show,
  type,
  unfold,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.review
const purpose = { 'why-purpose': { kind: 'text', text: 'To learn.' } } as const
const agreed = {
  on: '2026-08-22',
  note: 'Our first talk',
  title: '',
  people: alliance().people,
  questions: [],
  answers: purpose,
}
const kept = alliance({ answers: purpose, revisions: [agreed] })

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

const keptHere = async () => (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))

async function openReview(hash: string, what = kept): Promise<void> {
  await openDraftStore().keep({ alliance: what, changed: 1, conflicts: [] }, null)
  goTo(hash)
  show(<Review content={content} language="en" messages={messages} />)
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

const rowOf = (what: string) =>
  [...document.querySelectorAll('tr')].find(({ textContent }) => textContent?.includes(what))?.textContent

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

  describe('with a group of thirteen', () => {
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
