import { describe, expect, it } from 'vitest'
import { parseRound, type RoundAt } from '../../../../src/core/alliance/apart/round.ts'
import {
  beginRound,
  joinRound,
  othersBy,
  replyRound,
  revealOf,
  roundFor,
  sealRound,
  withOther,
  withReply,
  withReveal,
} from '../../../../src/core/alliance/apart/round-steps.ts'
import { alliance } from '../../../sample.ts'
import { agreed, random, text } from '../../../sharing/sample.ts'
import { ownQuestion } from '../own/an-own-form.ts'

const at = { changed: 5 }

async function sealed(): Promise<RoundAt<'sealed'>> {
  const answers = {
    'feedback-when': text('Soon'),
    'feedback-how/p1': text('Straight'),
    'feedback-how/p2': text('What Maya thinks Tom says'),
  }
  return await sealRound(beginRound(alliance({ answers }), 'round', at), 'p1', random(32), at)
}

async function replied(round: RoundAt<'sealed'>): Promise<RoundAt<'replied'>> {
  const joined = await joinRound(round.invitation, at)
  const sheet = { ...joined.sheet, answers: { 'feedback-when': text('Later') } }
  return await replyRound({ ...joined, sheet }, 'p2', at)
}

describe('a round of answering apart', () => {
  it('sends an invitation without a word of the answers', async () => {
    expect(JSON.stringify((await sealed()).invitation)).not.toMatch(/Soon|Straight|thinks/)
  })

  it('begins empty where something was agreed before, since that was said together', () => {
    expect(beginRound(agreed(), 'round', at).sheet.answers).toEqual({})
  })

  it('seals nothing that was written for somebody else', async () => {
    expect(Object.keys((await sealed()).answers)).toEqual(['feedback-when', 'feedback-how/p1'])
  })

  it('seals no answer to a question that people left out: it is asked of nobody', async () => {
    const answers = { 'feedback-when': text('Soon'), 'own-whoopensup1': text('Nobody should know') }
    const leaving = alliance({
      answers,
      own: { questions: [ownQuestion()], leftOut: ['own-whoopensup1'] },
    })
    const round = await sealRound(beginRound(leaving, 'round', at), 'p1', random(32), at)
    expect(Object.keys(round.answers)).toEqual(['feedback-when'])
  })

  it('knows who is invited when there are two', async () => {
    expect((await joinRound((await sealed()).invitation, at)).me).toBe('p2')
  })

  it('has no doubt when the inviter keeps to the seal', async () => {
    const mine = await sealed()
    const theirs = await replied(mine)
    const reveal = await revealOf(withReply(mine, theirs.reply, at))
    if (reveal === null) throw new Error('There is a reply to answer.')
    expect((await withReveal(theirs, reveal, at)).revealed?.isKept).toBe(true)
  })

  it('notices a single changed word in what was sealed', async () => {
    const mine = await sealed()
    const theirs = await replied(mine)
    const reveal = await revealOf(withReply(mine, theirs.reply, at))
    if (reveal === null) throw new Error('There is a reply to answer.')
    const changed = { ...reveal, answers: { ...reveal.answers, 'feedback-when': text('Later') } }
    expect((await withReveal(theirs, changed, at)).revealed?.isKept).toBe(false)
  })

  it('keeps the true answers when false ones come after them', async () => {
    const mine = await sealed()
    const theirs = await replied(mine)
    const reveal = await revealOf(withReply(mine, theirs.reply, at))
    if (reveal === null) throw new Error('There is a reply to answer.')
    const whole = await withReveal(theirs, reveal, at)
    expect(await withReveal(whole, { ...reveal, answers: {} }, at)).toBe(whole)
  })

  it('has nothing to reveal before somebody has replied', async () => {
    expect(await revealOf(await sealed())).toBeNull()
  })

  it('takes the first reply of each person', async () => {
    const mine = await sealed()
    const { reply } = await replied(mine)
    const once = withReply(mine, reply, at)
    expect(withReply(once, { ...reply, answers: {} }, at).replies).toEqual(once.replies)
  })

  it('finds the round that a reply or a reveal belongs to, among others', async () => {
    const mine = await sealed()
    const theirs = await replied(mine)
    const rounds = [beginRound(alliance(), 'other', at), theirs, mine]
    expect(await roundFor(rounds, theirs.reply)).toBe(mine)
  })

  it('finds none for a reply to an invitation of another browser', async () => {
    const { reply } = await replied(await sealed())
    expect(await roundFor([], reply)).toBeUndefined()
  })

  it('is read as it was kept, at every stage', async () => {
    const mine = await sealed()
    const theirs = await replied(mine)
    const rounds = [beginRound(alliance(), 'one', at), mine, await joinRound(mine.invitation, at), theirs]
    expect(rounds.map((round) => parseRound(structuredClone(round)))).toEqual(rounds)
  })

  it.each([null, 'round', {}, { stage: 'sealed', id: 'x', changed: 1 }])('is not read from %o', (value) => {
    expect(parseRound(value)).toBeUndefined()
  })

  it('lets a second, different reply wait beside the first, and come back after it was replaced', async () => {
    const mine = await sealed()
    const { reply } = await replied(mine)
    const second = { ...reply, answers: { 'feedback-when': text('Never') } }
    const both = withReply(withReply(mine, reply, at), second, at)
    expect(othersBy(both, 'p2')).toEqual([second])
    const replaced = withOther(both, second, at)
    expect([replaced.replies, othersBy(replaced, 'p2')]).toEqual([[second], [reply]])
    expect(withOther(replaced, reply, at)).toEqual(both)
  })

  it('takes the same reply twice without a change', async () => {
    const mine = await sealed()
    const { reply } = await replied(mine)
    const once = withReply(mine, reply, at)
    expect(withReply(once, reply, at)).toBe(once)
  })

  it('takes from a reply only what its sender may say', async () => {
    const mine = await sealed()
    const { reply } = await replied(mine)
    const answers = { ...reply.answers, 'feedback-how/p1': text('Words in Maya’s mouth') }
    expect(withReply(mine, { ...reply, answers }, at).replies).toEqual([reply])
  })

  it('takes from a reveal only what its sender may say', async () => {
    const mine = await sealed()
    const theirs = await replied(mine)
    const reveal = await revealOf(withReply(mine, theirs.reply, at))
    if (reveal === null) throw new Error('There is a reply to answer.')
    const forged = { ...reveal, answers: { 'feedback-how/p2': text('Words in Tom’s mouth') } }
    expect((await withReveal(theirs, forged, at)).revealed?.reveal.answers).toEqual({})
  })
})
