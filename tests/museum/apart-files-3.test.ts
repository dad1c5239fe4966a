import { describe, expect, it } from 'vitest'
import { verify } from '../../src/core/alliance/apart/answer-apart.ts'
import type { Invitation, Reveal } from '../../src/core/alliance/apart/apart.ts'
import { roundCode } from '../../src/core/alliance/apart/round-code.ts'
import { readCode } from '../../src/core/alliance/sending/codes/code-part.ts'
import { fragmentIn, withPart } from '../../src/core/alliance/sending/codes/collect-codes.ts'
import { receiveLink } from '../../src/core/alliance/sending/receive.ts'
import { openAnything } from '../../src/core/formats/open-file.ts'
import { bytes, literal } from './literal.ts'

const opening = { kindOf: () => undefined, newId: () => 'new' }
const invitation: Invitation = literal('invitation-3.apart.json')
const revealed: Reveal = literal('reveal-3.apart.json')

/** As they were sent in December 2026. */
const links = {
  'invitation-3':
    'alliance-2.NdFaexBbDyweOoZLU51BCnxtL54R8y8wlIcYCoxPecfSovyiRBlH4OEGPvllRcDzTqDO4Hq1s-FNy5w30zdwAY8z6gIfaQQ6X-nGVuDBRxtlZIDdbF3ovmiuglJgU0UXFEMA',
  'reply-3':
    'alliance-2.EP0SpCCw2RL19OKqsH0cvZLq0buiGMRZBkkdAsaIxOm4I8MTyMsvMJKXkTEweN0499XOnjfLG6Bn1gAPtXm9YAnwDBs9rkN9RiYA',
  'reveal-3':
    'alliance-2.sr7F9UCw2RL19OKqsH0cvZLq0buiGMRZBkkdAsaIxOm4I8MTyAAlSm-Uud4DKE1yl7zhBitQdZq_5AkuU3idwucMMVZ7Ky0wlJeXkTEwCAF3-kDbU2BtSsi-VK5DfYZGAA',
}

/** The reply as numbered codes, the last first. */
const codes = ['#code-1.8vUzcOXW.2.2.8MTyMsvMJKXkTEweN0499XOnjfLG6Bn1gAPtXm9YAnwDBs9rkN9RiYA', '#code-1.8vUzcOXW.1.2.alliance-2.EP0SpCCw2RL19OKqsH0cvZLq0buiGMRZBkkdAsaIxOm4I']

describe('a round of answering apart whose invitation went out before its author had answered', () => {
  it.each(Object.keys(links))('opens for ever as a file, word for word: %s', async (name) => {
    const file = `${name}.apart.json`
    expect(await openAnything(bytes(file), opening)).toEqual({ apart: literal(file) })
  })

  it.each(Object.entries(links))('opens for ever as a link: %s', async (name, link) => {
    expect(await receiveLink(link)).toEqual(literal(`${name}.apart.json`))
  })

  it('has no seal, and shows people the same code', async () => {
    expect(await verify(invitation, revealed)).toBe('unsealed')
    expect(await roundCode(invitation)).toBe('P3CH-5XFM-WANB')
  })

  it('opens for ever from numbered codes', async () => {
    const read = codes.map(readCode)
    const [set] = read.flatMap((code) => (code.kind === 'part' ? [code.part] : [])).reduce<Sets>(withPart, [])
    expect(set && (await fragmentIn(set))).toBe(links['reply-3'])
  })
})

type Sets = ReturnType<typeof withPart>
