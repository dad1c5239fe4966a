import { describe, expect, it } from 'vitest'
import { verify } from '../../src/core/alliance/apart/answer-apart.ts'
import type { Invitation, Reply, Reveal } from '../../src/core/alliance/apart/apart.ts'
import { revealCode, roundCode } from '../../src/core/alliance/apart/round-code.ts'
import { openAnything } from '../../src/core/formats/open-file.ts'
import { receiveLink } from '../../src/core/alliance/sending/receive.ts'
import { bytes, literal } from './literal.ts'

const opening = { kindOf: () => undefined, newId: () => 'new' }
const invitation: Invitation = literal('invitation-2.apart.json')
const reply: Reply = literal('reply-2.apart.json')
const revealed: Reveal = literal('reveal-2.apart.json')

/** As they were sent in December 2026. */
const links = {
  'invitation-2':
    'alliance-2.F_ulczDh5PTBzrqIpJS5UAyAxQpQWEM4CdYPtrms4dHfdhUKHlsPLB46hktTnUEKfG0vnhHLLDCUhxgKjE95x9Ki_KJEGUfg4QY--WVFwPNOoM7gerWz4U3LnDfTN3ABjzPqAh9pBDpf6cZW4MFHG2VkgN1sXei-aK6CUmBTRRcUQwA',
  'reply-2':
    'alliance-2.6YZzKyAL-FFs1EunrQKsvcY0ZYjabyplM0SkrrXVw64qxlgiDCsqMJKXkTEweN0499XOnjfLG6Bn1gAPtXm9YAnwDBs9rkN9RiYA',
  'reveal-2':
    'alliance-2.EAkpJ0AL-FFs1EunrQKsvcY0ZYjabyplM0SkrrXVw64qxlgiDAAlSm-Uud4DKE1yl7zhBitQdZq_5AkuU3idwucMMVZ7KyswlJeXkTEwCAF3-kDbU2BtSsi-VK5DfYZGMgVGIDWvG-e-2tnzZnkD9GAb4Mk3rxcsAR50A1JlZCJTYAxSBTpjCXgqE-jcI9ART-BjmMBnIm0DnbAEUmpsCgA',
}

describe('a round of answering apart in which some questions are asked, and all get all the answers', () => {
  it.each(Object.keys(links))('opens for ever as a file, word for word: %s', async (name) => {
    const file = `${name}.apart.json`
    expect(await openAnything(bytes(file), opening)).toEqual({ apart: literal(file) })
  })

  it.each(Object.entries(links))('opens for ever as a link: %s', async (name, link) => {
    expect(await receiveLink(link)).toEqual(literal(`${name}.apart.json`))
  })

  it('has the same seal, and shows people the same codes', async () => {
    expect(await verify(invitation, revealed)).toBe('kept')
    expect(await roundCode(invitation)).toBe('1FW5-2V6M-9EKT')
    expect(await revealCode(invitation, revealed.replies ?? [])).toBe('P8HJ-F722-PMEK')
  })

  it('holds every reply as it was sent', () => {
    expect(revealed.replies).toContainEqual(reply)
  })
})
