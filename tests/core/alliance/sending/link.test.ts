import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { withChecksum } from '../../../../src/core/alliance/sending/checksum.ts'
import { fragmentOf, mostFragment, packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../../../src/core/alliance/sending/receive.ts'
import { seal, unseal } from '../../../../src/core/alliance/sending/seal.ts'
import { toBase64url } from '../../../../src/core/bytes/base64url.ts'
import { allowedWork, workSince } from '../../../work.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

const alliance = anAlliance({ answers: { why: text('To learn, 学ぶために 🌱'), us: list('Be on time') } })
const random = Uint8Array.from({ length: 28 }, (_, index) => index)
const sealed = String(await packFragment(alliance, { passphrase: 'blue café', random }))
const open = String(await packFragment(alliance))

const first = (packed: Uint8Array) => `alliance-1.${toBase64url(packed)}`
const second = (random: number[], packed: Uint8Array) =>
  `alliance-2.${toBase64url(withChecksum(Uint8Array.of(random.length, ...random, ...packed)))}`
const tenThousand = Array.from({ length: 9_900 }, (_, index) => {
  const person = index % 900
  return (person === 0 ? '1' : '0') + String.fromCodePoint('1'.charCodeAt(0) + person)
}).join('\n')
const deflated = (written: string) => deflateRawSync(written)

describe('a link', () => {
  it('carries an alliance there and back', async () => {
    expect(await receiveLink(`#${open}`)).toEqual(alliance)
  })

  it('stands in an address as it is', () => {
    expect(open).toMatch(/^alliance-2\.[\w-]+$/)
  })

  it('is not made when it would be too long', async () => {
    const words = Array.from({ length: 9000 }, (_, index) => (index * 7919) % 10_007).join(' ')
    expect(await packFragment(anAlliance({ answers: { why: text(words) } }))).toMatchObject({
      problem: 'too-long',
    })
  })

  it('is not made when it could not be unpacked again, however small it packs', async () => {
    const same = Array.from({ length: 120 }, (_, index) => [`why-${index}`, text('x'.repeat(49_000))])
    const made = await packFragment(anAlliance({ answers: Object.fromEntries(same) }))
    expect(made).toMatchObject({ problem: 'too-long' })
  })

  it.each([
    ['a heading on the page', '#feedback', 'not-ours'],
    ['nothing', '', 'not-ours'],
    ['a link of a later version', 'alliance-4.abc', 'too-new'],
    ['a link without its end', open.slice(0, -20), 'damaged'],
    ['letters that no link has', 'alliance-2.<script>', 'not-ours'],
    ['a link longer than we make them', `alliance-2.${'a'.repeat(mostFragment + 1)}`, 'too-large'],
    ['another text of the first format', first(deflated('{"a":1}')), 'not-ours'],
    ['bytes that are no text', first(deflateRawSync(Buffer.from([0xff, 0xfe]))), 'damaged'],
    ['a bomb of 6 MB of the first format', first(deflated('a'.repeat(6_000_000))), 'too-large'],
    ['a bomb of 6 MB', second([], deflated('a'.repeat(6_000_000))), 'too-large'],
    ['a kind of text that is not known yet', second([], deflated('Zwhat')), 'too-new'],
    ['bytes that were never packed', second([], Uint8Array.of(7, 7, 7)), 'damaged'],
    ['no end', second([], deflated('A'.repeat(90)).subarray(0, 3)), 'damaged'],
    ['more random bytes than there are', second([], new Uint8Array()), 'damaged'],
    ['an alliance of nothing', second([], deflated('A')), 'damaged'],
  ])('says what is wrong with %s', async (_name, fragment, problem) => {
    expect(await receiveLink(fragment)).toEqual({ problem })
  })

  it.each([
    ['a question that is in no list', `A\u001c\u001c\u001c\u001c\u{10000}0`],
    ['a million people', `A${'\u001c'}${'\n'.repeat(1_000_000)}`],
    ['a million answers', `A\u001c\u001c\u001c\u001c${'10\n'.repeat(1_000_000)}`],
    [
      'two hundred versions of ten thousand answers',
      `A\u001cx\u001c\u001c\u001c${tenThousand}${'\u001c2027-01-01\u001c\u001c\u001c'.repeat(200)}`,
    ],
    [
      'two hundred versions of one long answer',
      `A\u001cx\u001c\u001c\u001c00${'a'.repeat(4_000_000)}${'\u001c2027-01-01\u001c\u001c\u001c'.repeat(200)}`,
    ],
  ])('is not opened, and quickly, when it stands for %s', async (_what, written) => {
    const before = process.cpuUsage()
    expect(await receiveLink(second([], deflated(written)))).toEqual({ problem: 'damaged' })
    expect(workSince(before)).toBeLessThan(allowedWork(2000))
  })

  it.each([
    ['a word of 200,000 letters', 'a'.repeat(200_000)],
    ['a link of hyphens', `alliance-2.${'-'.repeat(7_000)}x ${'- '.repeat(1_000)}`],
  ])('is looked for quickly in %s', async (_what, pasted) => {
    const before = process.cpuUsage()
    expect(await receiveLink(pasted)).toHaveProperty('problem')
    expect(workSince(before)).toBeLessThan(allowedWork(5000)) // a minute before
  })

  it('sends what would not come back the same as it stands in a file', async () => {
    const strange = { ...alliance, later: 'a field of tomorrow' }
    const fragment = String(await packFragment(strange))
    expect(await receiveLink(fragment)).toEqual(alliance) // what this version knows of it
    expect(String(await fragmentOf({ text: 'J{"a":1}', bytes: new Uint8Array() }))).toMatch(/^alliance-2/)
  })
})

describe('a locked link', () => {
  it('opens with its passphrase, however the accents were typed', async () => {
    expect(await receiveLink(sealed, 'blue cafe\u0301')).toEqual(alliance)
  })

  it('asks for the passphrase', async () => {
    expect(await receiveLink(sealed)).toEqual({ problem: 'needs-passphrase', locked: sealed })
  })

  it('does not open with another one', async () => {
    expect(await receiveLink(sealed, 'Blue café')).toEqual({ problem: 'wrong-passphrase', locked: sealed })
  })

  it('shows neither names nor answers', () => {
    expect(sealed).toMatch(/^sealed-2\./)
    expect(Buffer.from(sealed.slice(9), 'base64url').toString('latin1')).not.toContain('Jonas')
  })

  it('wants all its random bytes', async () => {
    const few = new Uint8Array(12)
    await expect(packFragment(alliance, { passphrase: 'x', random: few })).rejects.toThrow('28 random bytes')
  })
})

describe('a seal', () => {
  it('opens for what it was made for, and for nothing else', async () => {
    const bytes = new TextEncoder().encode('whatever')
    const one = await seal(bytes, 'blue café', random, 'backup-1')
    expect(await unseal(one, 'blue café', 'backup-1')).toEqual(bytes)
    expect(await unseal(one, 'blue café', 'sealed-2')).toBeUndefined()
    expect(await unseal(one, 'blue café')).toBeUndefined()
  })
})
