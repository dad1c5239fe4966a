import { beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../../src/core/alliance/apart/apart.ts'
import { parseApart } from '../../../../src/core/alliance/apart/parse-apart.ts'
import { awaitedIn, revealedSides, tamperedIn } from '../../../../src/core/alliance/apart/revealed.ts'
import { parseRound, type RoundAt } from '../../../../src/core/alliance/apart/round.ts'
import { revealCode } from '../../../../src/core/alliance/apart/round-code.ts'
import {
  beginRound,
  joinRound,
  replyRound,
  revealOf,
  sealRound,
  withReply,
  withReveal,
} from '../../../../src/core/alliance/apart/round-steps.ts'
import { packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../../../src/core/alliance/sending/receive.ts'
import { alliance } from '../../../sample.ts'
import { random, text } from '../../../sharing/sample.ts'

const at = { changed: 5 }
const people = Array.from({ length: 9 }, (_, index) => ({
  id: `p${index + 1}`,
  name: `Person ${index + 1}`,
  role: 'member',
}))
const answers = { 'feedback-when': text('Soon'), 'why-purpose': text('Not asked this time') }

/** Nine people, of whom the first has sealed and the eighth and ninth are late. */
async function aRound(): Promise<{ mine: RoundAt<'sealed'>; replied: readonly RoundAt<'replied'>[] }> {
  const begun = beginRound(alliance({ template: 'team', people, answers }), 'round', at, ['feedback-when'])
  const sealed = await sealRound(begun, 'p1', random(32), at)
  const replied = await Promise.all(
    people.slice(1, 7).map(async ({ id }) => {
      const joined = await joinRound(sealed.invitation, at)
      const sheet = { ...joined.sheet, answers: { 'feedback-when': text(`As ${id} likes it`) } }
      return await replyRound({ ...joined, sheet }, id, at)
    }),
  )
  const mine = replied.reduce((round, { reply }) => withReply(round, reply, at), sealed)
  return { mine, replied }
}

let mine: RoundAt<'sealed'>
let second: RoundAt<'replied'> // the round on the device of the second person
let replies: readonly Reply[]

beforeAll(async () => {
  const round = await aRound()
  mine = round.mine
  second = round.replied[0] as RoundAt<'replied'>
  replies = mine.replies
})

/** The second person's round once a reveal has come that carries these replies. */
async function told(carried: readonly Reply[], before = second): Promise<RoundAt<'replied'>> {
  const revealed = await revealOf(mine)
  if (revealed === null) throw new Error('There are replies to answer.')
  return await withReveal(before, { ...revealed, replies: [...carried] }, at)
}

describe('a round of nine', () => {
  it('asks only what was chosen, and seals nothing else', () => {
    expect(mine.invitation.about.asks).toEqual(['feedback-when'])
    expect(Object.keys(mine.answers)).toEqual(['feedback-when'])
  })

  it('is of version 2 in every step, since an older site would ask everything under another seal', async () => {
    const steps = [mine.invitation, second.reply, await revealOf(mine)]
    expect(steps.map((step) => step?.version)).toEqual([2, 2, 2])
  })

  it('travels as file and as link, at every step, word for word', async () => {
    for (const step of [mine.invitation, second.reply, await revealOf(mine)]) {
      if (step === null) throw new Error('There are replies to answer.')
      expect(parseApart(JSON.stringify(step))).toEqual(step)
      expect(await receiveLink(String(await packFragment(step)))).toEqual(step)
    }
  })

  it('gives everybody the answers of everybody', async () => {
    const round = await told(replies)
    expect(revealedSides(round).map(({ by }) => by)).toEqual(['p1', 'p3', 'p4', 'p5', 'p6', 'p7', 'p2'])
    expect(tamperedIn(round)).toEqual([])
    expect(awaitedIn(people, revealedSides(round))).toEqual(['p8', 'p9'])
  })

  it('is read again as it was kept', async () => {
    const round = await told(replies)
    expect(parseRound(structuredClone(round))).toEqual(round)
  })

  it('names one’s own reply when it was changed on the way, and shows what was sent', async () => {
    const forged = replies.map((one) =>
      one.by === 'p2' ? { ...one, answers: { 'feedback-when': text('Never') } } : one,
    )
    const round = await told(forged)
    expect(tamperedIn(round)).toEqual([{ by: 'p2', how: 'changed' }])
    expect(JSON.stringify(revealedSides(round))).not.toContain('Never')
  })

  it('names one’s own reply when it was left out', async () => {
    const round = await told(replies.filter(({ by }) => by !== 'p2'))
    expect(tamperedIn(round)).toEqual([{ by: 'p2', how: 'left-out' }])
  })

  it('names two replies that were swapped', async () => {
    const [, third, fourth] = replies
    const swapped = replies.map((one) => {
      if (one.by === 'p3') return { ...one, answers: fourth?.answers ?? {} }
      return one.by === 'p4' ? { ...one, answers: third?.answers ?? {} } : one
    })
    const again = await told(swapped, await told(replies))
    expect(tamperedIn(again).map(({ by }) => by)).toEqual(['p3', 'p4'])
  })

  it('names what a later reveal leaves out or tells otherwise, and takes who was late', async () => {
    const late: Reply = { ...second.reply, by: 'p8', answers: { 'feedback-when': text('At last') } }
    const before = await told(replies)
    const after = await told([...replies.filter(({ by }) => by !== 'p5'), late], before)
    expect(tamperedIn(after)).toEqual([{ by: 'p5', how: 'left-out' }])
    expect(revealedSides(after).map(({ by }) => by)).toContain('p8')
  })

  it('takes no reply of another round, of a stranger, of the organiser or of one person twice', async () => {
    const [first] = replies
    if (first === undefined) throw new Error('There are replies.')
    const odd = [
      { ...first, by: 'p9', invitation: 'A'.repeat(43) },
      { ...first, by: 'p77' },
      { ...first, by: 'p1' },
      { ...first, answers: {} },
    ]
    expect(revealedSides(await told([...replies, ...odd])).length).toBe(7)
  })

  it('takes from each reply only what its sender may say', async () => {
    const forged = replies.map((one) =>
      one.by === 'p3' ? { ...one, answers: { 'needs/p4': text('Words in another’s mouth') } } : one,
    )
    expect(JSON.stringify(revealedSides(await told(forged)))).not.toContain('another’s mouth')
  })

  it('has one code for one set of answers, in whatever order they came', async () => {
    const code = await revealCode(mine.invitation, replies)
    expect(code).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/)
    expect(await revealCode(mine.invitation, replies.toReversed())).toBe(code)
    expect(await revealCode(mine.invitation, replies.slice(1))).not.toBe(code)
  })
})
