import { describe, expect, it } from 'vitest'
import { askRound, finishAsked } from '../../../../src/core/alliance/apart/ask-first.ts'
import { mergeSheets } from '../../../../src/core/alliance/apart/merge-sheets.ts'
import { knownSides } from '../../../../src/core/alliance/apart/revealed.ts'
import { parseRound, type RoundAt } from '../../../../src/core/alliance/apart/round.ts'
import {
  beginRound,
  joinRound,
  replyRound,
  revealOf,
  roundFor,
  withReply,
  withReveal,
} from '../../../../src/core/alliance/apart/round-steps.ts'
import { mergeRounds } from '../../../../src/core/alliance/keeping/restore-rounds.ts'
import { packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../../../src/core/alliance/sending/receive.ts'
import { alliance } from '../../../sample.ts'
import { random, text } from '../../../sharing/sample.ts'

const at = { changed: 5 }
const begun = beginRound(alliance(), 'round', at, ['feedback-when'])
const asked = askRound(begun, 'p1', at)

async function replied(): Promise<RoundAt<'replied'>> {
  const joined = await joinRound(asked.invitation, at)
  const sheet = { ...joined.sheet, answers: { 'feedback-when': text('Later') } }
  return await replyRound({ ...joined, sheet }, 'p2', at)
}

function answered(round: RoundAt<'asked'>, words: string): RoundAt<'asked'> {
  return { ...round, sheet: { ...round.sheet, answers: { 'feedback-when': text(words) } } }
}

async function revealTo(theirs: RoundAt<'replied'>, words: string) {
  const reveal = await revealOf(
    finishAsked(answered(withReply(asked, theirs.reply, at), words), random(32), at),
  )
  if (reveal === null) throw new Error('There is a reply to answer.')
  return reveal
}

describe('an invitation that is sent before its author has answered', () => {
  it('carries no seal, and says by its version that it has none', () => {
    expect(asked.invitation).toMatchObject({ version: 3, about: { asks: ['feedback-when'] } })
    expect(asked.invitation.commitment).toBeUndefined()
  })

  it('is the same after a link, and so is what comes back and forth', async () => {
    const theirs = await replied()
    for (const sent of [asked.invitation, theirs.reply, await revealTo(theirs, 'Soon')]) {
      const fragment = String(await packFragment(sent))
      expect(await receiveLink(fragment)).toEqual(sent)
      expect(fragment.length).toBeLessThan(350) // not as the JSON of a file
    }
  })

  it('is a round that is read as it was kept', () => {
    expect(parseRound(structuredClone(asked))).toEqual(asked)
  })

  it('keeps the replies closed until its author has answered', async () => {
    const theirs = await replied()
    const round = withReply(asked, theirs.reply, at)
    expect(await roundFor([round], theirs.reply)).toBe(round)
    expect(knownSides(round)).toEqual([])
    expect(knownSides(finishAsked(answered(round, 'Soon'), random(32), at)).map(({ by }) => by)).toEqual([
      'p1',
      'p2',
    ])
  })

  it('fixes the answers of its author by the first time that they are shown', async () => {
    const theirs = await replied()
    const first = await withReveal(theirs, await revealTo(theirs, 'Soon'), at)
    expect(first.revealed?.isKept).toBe(true)
    expect(await withReveal(first, await revealTo(theirs, 'Never'), at)).toBe(first)
  })

  it('loses no reply and no letter where two tabs write', async () => {
    const theirs = await replied()
    const there = withReply(asked, theirs.reply, at)
    const merged = mergeSheets(asked, answered(asked, 'Soon'), there)
    expect(merged).toMatchObject({
      replies: there.replies,
      sheet: { answers: { 'feedback-when': text('Soon') } },
    })
  })

  it('goes together with its backup, in which another reply had come', async () => {
    const theirs = await replied()
    const backup = withReply(asked, theirs.reply, at)
    expect(mergeRounds(answered(asked, 'Soon'), backup)).toMatchObject({
      replies: backup.replies,
      sheet: { answers: { 'feedback-when': text('Soon') } },
    })
  })
})
