import { describe, expect, it } from 'vitest'
import { invitationDigest, reveal, verify } from '../../src/core/alliance/apart/answer-apart.ts'
import type { Invitation, Reply, Reveal } from '../../src/core/alliance/apart/apart.ts'
import { roundCode } from '../../src/core/alliance/apart/round-code.ts'
import { openAnything } from '../../src/core/formats/open-file.ts'
import { bytes, literal } from './literal.ts'

const opening = { kindOf: () => undefined, newId: () => 'new' }
const invitation: Invitation = literal('invitation-1.apart.json')
const reply: Reply = literal('reply-1.apart.json')
const revealed: Reveal = literal('reveal-1.apart.json')

describe('the files of a round of answering apart', () => {
  it.each(['invitation-1', 'reply-1', 'reveal-1'])('open for ever, word for word: %s', async (name) => {
    const file = `${name}.apart.json`
    expect(await openAnything(bytes(file), opening)).toEqual({ apart: literal(file) })
  })

  it('belong to each other by the same hash, and show people the same code', async () => {
    expect(await invitationDigest(invitation)).toBe(reply.invitation)
    expect(await roundCode(invitation)).toBe('SN49-VQ6X-8671')
  })

  it('seal the same answers with the same commitment', async () => {
    expect(await verify(invitation, revealed)).toBe('kept')
    expect(await verify(invitation, { ...revealed, answers: {} })).toBe('changed')
  })

  it('are revealed as they were before', async () => {
    const { answers, nonce } = revealed
    expect(await reveal({ invitation, answers, nonce }, [reply])).toEqual(revealed)
  })
})
