import { describe, expect, it } from 'vitest'
import { madeUp, passphraseBytes } from '../../src/core/alliance/sending/passphrase.ts'
import { strengthOf } from '../../src/sharing/strength.ts'
import { random } from './sample.ts'

describe('a made-up passphrase', () => {
  it('is four words that can be said', () => {
    expect(madeUp(random(passphraseBytes, 0))).toBe('babab-babab-babab-babab')
    expect(madeUp(random(passphraseBytes, 255))).toBe('zozoz-zozoz-zozoz-zozoz')
  })

  it('is another one for each of the random bytes', () => {
    const each = Array.from({ length: passphraseBytes }, (_, index) =>
      random(passphraseBytes, 0).with(index, 255),
    )
    expect(new Set(each.map(madeUp)).size).toBe(passphraseBytes)
  })

  it('is strong', () => {
    expect(strengthOf(madeUp(new Uint8Array([12, 200, 33, 71, 154, 9, 240, 101])))).toBe('strong')
  })
})

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'none'],
    ['   ', 'none'],
    ['maya', 'weak'],
    ['password', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['Summer2026', 'weak'],
    ['four quiet otters dance', 'fair'],
    ['seven grumpy pelicans juggle warm bricks', 'strong'],
  ] as const)('“%s” is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })
})
