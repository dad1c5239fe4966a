import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64url } from '../../../../src/core/alliance/sending/base64url.ts'
import { mostFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { fromFragment, toFragment } from '../../../../src/core/alliance/sending/link.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

const alliance = anAlliance({ answers: { why: text('To learn, 学ぶために 🌱'), us: list('Be on time') } })
const random = Uint8Array.from({ length: 28 }, (_, index) => index)
const sealed = await toFragment(alliance, { passphrase: 'blue café', random })
const open = await toFragment(alliance)

describe('a link', () => {
  it('carries an alliance there and back', async () => {
    expect(await fromFragment(`#${open}`)).toEqual(alliance)
  })

  it('carries whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 5 }),
        async (items) => {
          const written = anAlliance({ answers: { us: list(...items) } })
          expect(await fromFragment(String(await toFragment(written)))).toEqual(written)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('stands in an address as it is', () => {
    expect(open).toMatch(/^alliance-1\.[\w-]+$/)
  })

  it('is not made when it would be too long', async () => {
    const words = Array.from({ length: 9000 }, (_, index) => (index * 7919) % 10_007).join(' ')
    expect(await toFragment(anAlliance({ answers: { why: text(words) } }))).toMatchObject({
      problem: 'too-long',
    })
  })

  it.each([
    ['a heading on the page', '#feedback', 'not-ours'],
    ['nothing', '', 'not-ours'],
    ['a link of a later version', 'alliance-2.abc', 'too-new'],
    ['a link without its end', String(open).slice(0, -20), 'damaged'],
    ['letters that no link has', 'alliance-1.<script>', 'damaged'],
    ['no letters', 'alliance-1.', 'damaged'],
    ['a link longer than we make them', `alliance-1.${'a'.repeat(mostFragment + 1)}`, 'too-large'],
    ['another text', `alliance-1.${toBase64url(deflateRawSync('{"a":1}'))}`, 'not-ours'],
    [
      'bytes that are no text',
      `alliance-1.${toBase64url(deflateRawSync(Buffer.from([0xff, 0xfe])))}`,
      'damaged',
    ],
    ['a bomb of 6 MB', `alliance-1.${toBase64url(deflateRawSync('a'.repeat(6_000_000)))}`, 'too-large'],
  ])('says of %s that it is %s', async (_name, fragment, problem) => {
    expect(await fromFragment(fragment)).toEqual({ problem })
  })
})

describe('a locked link', () => {
  it('opens with its passphrase, however the accents were typed', async () => {
    expect(await fromFragment(String(sealed), 'blue cafe\u0301')).toEqual(alliance)
  })

  it('asks for the passphrase', async () => {
    expect(await fromFragment(String(sealed))).toEqual({ problem: 'needs-passphrase' })
  })

  it('does not open with another one', async () => {
    expect(await fromFragment(String(sealed), 'Blue café')).toEqual({ problem: 'wrong-passphrase' })
  })

  it('does not open when a letter was changed', async () => {
    const changed = String(sealed).replace(/.{5}$/, 'AAAAA')
    expect(await fromFragment(changed, 'blue café')).toEqual({ problem: 'wrong-passphrase' })
  })

  it('shows neither names nor answers', () => {
    expect(String(sealed)).toMatch(/^sealed-1\./)
    expect(Buffer.from(String(sealed).slice(9), 'base64url').toString('latin1')).not.toContain('Jonas')
  })

  it('wants all its random bytes', async () => {
    const few = new Uint8Array(12)
    await expect(toFragment(alliance, { passphrase: 'x', random: few })).rejects.toThrow('28 random bytes')
  })
})
