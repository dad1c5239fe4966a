import { describe, expect, it } from 'vitest'
import { reply } from '../../src/core/alliance/apart/answer-apart.ts'
import { askRound } from '../../src/core/alliance/apart/ask-first.ts'
import { beginRound, revealOf, sealRound, withReply } from '../../src/core/alliance/apart/round-steps.ts'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { replyInFile, replyInLink } from '../../src/sharing/apart/take/take-reply.ts'
import { alliance } from '../sample.ts'
import { random, text } from './sample.ts'

const at = { changed: 5 }
const answers = { 'feedback-when': text('Soon') }
const round = await sealRound(beginRound(alliance({ answers }), 'round', at), 'p1', random(32), at)
const other = await sealRound(
  beginRound(alliance({ answers, title: 'Other' }), 'other', at),
  'p1',
  random(32),
  at,
)
const toms = await reply(round.invitation, 'p2', { 'feedback-when': text('Later') })
const taken = withReply(round, toms, at)

const file = (content: unknown) => new File([JSON.stringify(content)], 'a.json')
const take = async (content: unknown, into = round) => (await replyInFile(file(content), into, 6)).kind

const noReplies = [
  ['an invitation', round.invitation, 'invitation'],
  ['everybody’s answers', await revealOf(taken), 'reveal'],
  ['an alliance', alliance(), 'alliance'],
  ['a reply to another invitation', await reply(other.invitation, 'p2', {}), 'other-round'],
  ['a reply in one’s own name', await reply(round.invitation, 'p1', {}), 'own'],
  ['a reply of somebody else', await reply(round.invitation, 'p9', {}), 'nobody'],
  ['a reply of tomorrow', { ...toms, version: 9 }, 'too-new'],
  ['a reply without answers', { ...toms, answers: 7 }, 'damaged'],
  ['something else', { shopping: ['milk'] }, 'not-ours'],
] as const

describe('a file that is taken in', () => {
  it('is the reply of one of those who were asked', async () => {
    expect(await replyInFile(file(toms), round, 6)).toEqual({
      kind: 'taken',
      by: 'p2',
      next: { ...taken, changed: 6 },
    })
  })

  it('changes nothing the second time, and waits beside the first when it says something else', async () => {
    expect(await replyInFile(file(toms), taken, 6)).toEqual({ kind: 'again', by: 'p2', next: taken })
    expect(await take({ ...toms, answers: {} }, taken)).toBe('second')
  })

  it.each(noReplies)('is named when it is %s', async (_what, content, kind) => {
    expect(await take(content)).toBe(kind)
  })

  it('is named when it is no text at all, or empty', async () => {
    const bytes = Uint8Array.from({ length: 2_000 }, (_, index) => (index * 37) % 256)
    expect((await replyInFile(new File([bytes], 'a.jpg'), round, 6)).kind).toBe('not-ours')
    expect((await replyInFile(new File([], 'a.json'), round, 6)).kind).toBe('not-ours')
  })
})

describe('a link that is taken in', () => {
  it('is the same reply', async () => {
    expect(await replyInLink(`#${await packFragment(toms)}`, round, 6)).toMatchObject({
      kind: 'taken',
      by: 'p2',
    })
  })

  it('is taken by a round whose invitation went out first', async () => {
    const asked = askRound(beginRound(alliance(), 'round', at), 'p1', at)
    const sent = await reply(asked.invitation, 'p2', answers)
    expect((await replyInLink(String(await packFragment(sent)), asked, 6)).kind).toBe('taken')
  })

  it('waits for its passphrase elsewhere when it is locked', async () => {
    const locked = await packFragment(toms, { passphrase: 'four words nobody knows', random: random(28) })
    expect((await replyInLink(String(locked), round, 6)).kind).toBe('locked')
  })
})
