import { describe, expect, it } from 'vitest'
import { invite, reply, reveal, verify } from '../../../../src/core/alliance/apart/answer-apart.ts'
import { invitedAlliance, parseApart } from '../../../../src/core/alliance/apart/parse-apart.ts'
import { packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { receive, receiveLink } from '../../../../src/core/alliance/sending/receive.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

const random = Uint8Array.from({ length: 32 }, (_, index) => index * 7)
const anas = anAlliance({ answers: { why: text('Only Ana knows'), 'needs/p1': list('Time') } })
const kept = await invite(anas, 'p1', random)
const jonas = { why: text('To learn') }
const answered = await reply(kept.invitation, 'p2', jonas)
const revealed = (await reveal(kept, [answered]))!

describe('an invitation', () => {
  it('shows people and questions, and not a word of the answers', () => {
    expect(invitedAlliance(kept.invitation)).toEqual({ ...anas, answers: {} })
    expect(JSON.stringify(kept.invitation)).not.toMatch(/Only Ana|Time/)
  })

  it('can’t be told from the answers without the random bytes', async () => {
    const other = await invite(anas, 'p1', new Uint8Array(32))
    expect(other.invitation.commitment).not.toBe(kept.invitation.commitment)
  })

  it('wants all its random bytes', async () => {
    await expect(invite(anas, 'p1', new Uint8Array(8))).rejects.toThrow('32 random bytes')
  })
})

describe('a reveal', () => {
  it('is seen to hold the answers that were fixed at the invitation', async () => {
    expect(await verify(kept.invitation, revealed)).toBe('kept')
  })

  it('does so after a file or a link, in which keys may stand in another order', async () => {
    const carried = await receiveLink(String(await packFragment(revealed)))
    if (!('step' in carried) || carried.step !== 'reveal') throw new Error('The reveal did not arrive.')
    const turned = Object.fromEntries(Object.entries(carried.answers).reverse())
    expect(await verify(kept.invitation, { ...carried, answers: turned })).toBe('kept')
  })

  it.each([
    ['a word was changed', { answers: { ...anas.answers, why: text('Only Ana knew') } }],
    ['an answer was left out', { answers: { why: anas.answers['why']! } }],
    ['the random bytes are others', { nonce: 'A'.repeat(43) }],
  ])('is seen to be changed when %s', async (_name, change) => {
    expect(await verify(kept.invitation, { ...revealed, ...change })).toBe('changed')
  })

  it('is not taken for another invitation', async () => {
    const later = await invite({ ...anas, title: 'Later' }, 'p1', random)
    expect(await verify(later.invitation, revealed)).toBe('other-invitation')
  })

  it('is not made for a reply to another invitation, nor for one’s own', async () => {
    const later = await invite({ ...anas, title: 'Later' }, 'p1', random)
    expect(await reveal(later, [answered])).toBe(null)
    expect(await reveal(kept, [await reply(kept.invitation, 'p1', jonas)])).toBe(null)
  })
})

describe('parseApart', () => {
  it('says of half a file that it is damaged', () => {
    expect(parseApart('{"format":"alliance-apart","version":1,"step":"rep')).toEqual({ problem: 'damaged' })
  })

  it.each([kept.invitation, answered, revealed])('gives back what was saved: $step', (apart) => {
    expect(parseApart(JSON.stringify(apart))).toEqual(apart)
  })

  it.each([
    ['an alliance', anas, 'not-ours'],
    ['a later version', { format: 'alliance-apart', version: 5 }, 'too-new'],
    ['an invitation of version 3 with a seal', { ...kept.invitation, version: 3 }, 'damaged'],
    [
      'an invitation of version 2 without one',
      { ...kept.invitation, version: 2, commitment: undefined },
      'damaged',
    ],
    ['an unknown step', { ...answered, step: 'peek' }, 'damaged'],
    ['a commitment that is no hash', { ...kept.invitation, commitment: 'short' }, 'damaged'],
    ['an invitation from somebody who is not in it', { ...kept.invitation, by: 'p9' }, 'damaged'],
    [
      'an invitation with two people of one id',
      { ...kept.invitation, about: { ...kept.invitation.about, people: [anas.people[0], anas.people[0]] } },
      'damaged',
    ],
  ])('says of %s that it is %s', (_name, value, problem) => {
    expect(parseApart(JSON.stringify(value))).toEqual({ problem })
  })
})

describe('receive', () => {
  it.each([anas, kept.invitation, answered, revealed])(
    'takes whatever one of us sends: $format $step',
    (sent) => {
      expect(receive(JSON.stringify(sent))).toEqual(sent)
    },
  )

  it('says what is wrong with a damaged alliance', () => {
    expect(receive('{"format":"alliance","version":1}')).toEqual({ problem: 'damaged' })
  })
})
