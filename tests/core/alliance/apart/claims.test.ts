import { beforeAll, describe, expect, it } from 'vitest'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import { invite, reply, verify } from '../../../../src/core/alliance/apart/answer-apart.ts'
import type { Invitation, Kept, Reply } from '../../../../src/core/alliance/apart/apart.ts'
import { tamperedIn } from '../../../../src/core/alliance/apart/revealed.ts'
import { roundCode } from '../../../../src/core/alliance/apart/round-code.ts'
import {
  joinRound,
  replyRound,
  revealOf,
  roundFor,
  withReply,
  withReveal,
} from '../../../../src/core/alliance/apart/round-steps.ts'
import { alliance } from '../../../sample.ts'
import { random, text } from '../../../sharing/sample.ts'

const at = { changed: 5 }
const people = ['Ada', 'Bo', 'Cem'].map((name, index) => ({ id: `p${index + 1}`, name, role: 'member' }))
const asks = ['pulse-goal', 'why-purpose']
const team = alliance({ template: 'team', title: 'Aurora', people, questions: ['why-unsaid'] })
const withNumber = (value: number): Alliance => ({
  ...team,
  answers: { 'pulse-goal/p1': { kind: 'scale', value } },
})
const values = [1, 2, 3, 4, 5]
const nonceOf = (fill: number) => Uint8Array.from({ length: 32 }, (_, index) => (fill * 31 + index * 7) % 256)
const secret = Uint8Array.from({ length: 32 }, (_, index) => (index * 97 + 41) % 256)

let kept: Kept
beforeAll(async () => {
  kept = await invite(withNumber(3), 'p1', secret, asks)
})

describe('the seal of a short answer, one of five', () => {
  it('is the same for none of the five under random bytes that somebody tries', async () => {
    const tried = [new Uint8Array(32), ...Array.from({ length: 200 }, (_, index) => nonceOf(index))]
    const seals = await Promise.all(
      tried.flatMap((bytes) =>
        values.map(
          async (value) => (await invite(withNumber(value), 'p1', bytes, asks)).invitation.commitment,
        ),
      ),
    )
    expect(new Set(seals).size).toBe(tried.length * values.length)
    expect(seals).not.toContain(kept.invitation.commitment)
  })

  it('is all that the answer changes in an invitation, which is as long for each of the five', async () => {
    const sent = await Promise.all(values.map((value) => invite(withNumber(value), 'p1', secret, asks)))
    const withoutSeal = sent.map(({ invitation: { commitment: _, ...rest } }) => JSON.stringify(rest))
    expect(new Set(withoutSeal).size).toBe(1)
    expect(new Set(sent.map(({ invitation }) => JSON.stringify(invitation).length)).size).toBe(1)
    expect(withoutSeal[0]).not.toContain(kept.nonce)
  })

  it('opens with its random bytes to one of the five alone', async () => {
    const { invitation, nonce } = kept
    const answer = await reply(invitation, 'p2', {})
    const opened = await Promise.all(
      values.map((value) =>
        verify(invitation, {
          ...answer,
          step: 'reveal',
          by: 'p1',
          nonce,
          answers: withNumber(value).answers,
        }),
      ),
    )
    expect(opened).toEqual(['changed', 'changed', 'kept', 'changed', 'changed'])
  })
})

type About = Invitation['about']
const [ada, bo, cem] = people as [Alliance['people'][0], Alliance['people'][0], Alliance['people'][0]]

describe('an invitation is bound to what it asks, and of whom', () => {
  it.each<[string, Partial<About>]>([
    ['the order of the people', { people: [ada, cem, bo] }],
    ['a person’s name', { people: [ada, bo, { ...cem, name: 'Kim' }] }],
    ['a person’s role', { people: [ada, bo, { ...cem, role: 'lead' }] }],
    ['one person fewer', { people: [ada, bo] }],
    ['one person more', { people: [...people, { id: 'p4', name: 'Dina', role: 'member' }] }],
    ['the order of the questions', { asks: asks.toReversed() }],
    ['a question fewer', { asks: ['pulse-goal'] }],
    ['a question more', { asks: [...asks, 'why-unsaid'] }],
    ['all of the questions', { asks: undefined }],
    ['a question that the team took in', { questions: [] }],
    ['the title', { title: 'Aurora 2' }],
    ['the kind of paper', { template: 'group' }],
  ])(
    'with another one of %s: another code, and no reply of the one belongs to the other',
    async (_, change) => {
      const { invitation } = kept
      const other: Invitation = { ...invitation, about: { ...invitation.about, ...change } }
      expect(await roundCode(other)).not.toBe(await roundCode(invitation))
      const sent = await reply(other, 'p2', {})
      expect(
        await roundFor([{ ...kept, id: 'a', ...at, stage: 'sealed', replies: [] }], sent),
      ).toBeUndefined()
    },
  )

  it('and a reply to the seal that was there before it: another seal is another invitation', async () => {
    const again = await invite(withNumber(3), 'p1', random(32), asks)
    const sent = await reply(again.invitation, 'p2', {})
    expect(await roundFor([{ ...kept, id: 'a', ...at, stage: 'sealed', replies: [] }], sent)).toBeUndefined()
  })
})

describe('a reply in what the organiser sends back', () => {
  /** The second person’s device, once it was told these replies. */
  async function told(change: (own: Reply, others: readonly Reply[]) => readonly Reply[]) {
    const joined = await joinRound(kept.invitation, at)
    const sheet = { ...joined.sheet, answers: { 'why-purpose': text('To learn') } }
    const mine = await replyRound({ ...joined, sheet }, 'p2', at)
    const third = await reply(kept.invitation, 'p3', { 'why-purpose': text('To earn') })
    const sealed = { ...kept, id: 'a', ...at, stage: 'sealed' as const, replies: [] }
    const revealed = await revealOf([mine.reply, third].reduce((all, one) => withReply(all, one, at), sealed))
    if (revealed === null) throw new Error('There are replies to answer.')
    const before = await withReveal(mine, revealed, at)
    const sent = { ...revealed, replies: [...change(mine.reply, [third])] }
    return { first: await withReveal(mine, sent, at), later: await withReveal(before, sent, at) }
  }

  /** What the same person answered in a round before, which anybody who was in it still has. */
  const replayed = async (by: string) =>
    await reply((await invite(withNumber(1), 'p1', random(32), asks)).invitation, by, {
      'why-purpose': text('As I thought last year'),
    })

  it('is whole when nobody touched it', async () => {
    const { first, later } = await told((own, others) => [own, ...others])
    expect([tamperedIn(first), tamperedIn(later)]).toEqual([[], []])
  })

  it('is named by whoever wrote it when it was changed, dropped, or an old one was put in its place', async () => {
    const old = await replayed('p2')
    const changed = await told((own, others) => [
      { ...own, answers: { 'why-purpose': text('No') } },
      ...others,
    ])
    const dropped = await told((_own, others) => others)
    const replay = await told((_own, others) => [old, ...others])
    const named = [changed, dropped, replay].map(({ first }) => tamperedIn(first))
    expect(named).toEqual([
      [{ by: 'p2', how: 'changed' }],
      [{ by: 'p2', how: 'left-out' }],
      [{ by: 'p2', how: 'left-out' }],
    ])
  })

  it('is named by everybody else, too, once they have seen it as it was', async () => {
    const old = await replayed('p3')
    const changed = await told((own, others) => [
      own,
      ...others.map((one) => ({ ...one, answers: { 'why-purpose': text('No') } })),
    ])
    const dropped = await told((own) => [own])
    const replay = await told((own) => [own, old])
    const named = [changed, dropped, replay].map(({ later }) => tamperedIn(later))
    expect(named).toEqual([
      [{ by: 'p3', how: 'changed' }],
      [{ by: 'p3', how: 'left-out' }],
      [{ by: 'p3', how: 'left-out' }],
    ])
  })
})
