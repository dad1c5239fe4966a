import passwords from '@zxcvbn-ts/language-common/dist/passwords.json.mjs'
import words from '@zxcvbn-ts/language-en/dist/commonWords.json.mjs'
import { describe, expect, it } from 'vitest'
import { madeUp, passphraseBytes } from '../../../src/core/passphrases/made-up.ts'
import { strengthOf } from '../../../src/core/passphrases/strength.ts'

const filled = (value: number) => new Uint8Array(passphraseBytes).fill(value)
const kindOf = async (passphrase: string, known?: string[]) => (await strengthOf(passphrase, known)).kind

describe('a made-up passphrase', () => {
  it('is four words that can be said', () => {
    expect(madeUp(filled(0))).toBe('babab-babab-babab-babab')
    expect(madeUp(filled(255))).toBe('zozoz-zozoz-zozoz-zozoz')
  })

  it('is another one for each of the random bytes', () => {
    const each = Array.from({ length: passphraseBytes }, (_, index) => filled(0).with(index, 255))
    expect(new Set(each.map(madeUp)).size).toBe(passphraseBytes)
  })

  it('is strong', async () => {
    expect(await kindOf(madeUp(new Uint8Array([12, 200, 33, 71, 154, 9, 240, 101])))).toBe('strong')
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
    ['Summer2026!', 'weak'],
    ['Sommer2026!', 'weak'],
    ['Password123!', 'weak'],
    ['Password12345!!', 'weak'],
    ['P@ssw0rd2026', 'weak'],
    ['Qwerty123456!', 'weak'],
    ['1qaz2wsx3edc4rfv', 'weak'],
    ['qwertyuiop asdfghjkl', 'weak'],
    ['12.03.1984 04.05.1986', 'weak'],
    ['the quick brown fox jumps', 'weak'],
    ['The-Quick-Brown-Fox-Jumps-Over!', 'weak'],
    ['i love my wife and kids', 'weak'],
    ['to be or not to be that is the question', 'weak'],
    ['may the force be with you always', 'weak'],
    ['mary had a little lamb', 'weak'],
    ['ich liebe meine frau und meine kinder', 'weak'],
    ['correct horse battery staple', 'weak'],
    ['password password password password', 'weak'],
    ['one two three four five', 'weak'],
    ['monday tuesday wednesday thursday', 'weak'],
    ['red green blue yellow', 'weak'],
    ['four quiet otters dance', 'fair'],
    ['seven grumpy pelicans juggle warm bricks', 'strong'],
    ['kV7#pw-9Qz!mR2x', 'fair'],
    ['kV7#pw-9Qz!mR2xLs4t', 'strong'],
  ] as const)('“%s” is %s', async (passphrase, kind) => {
    expect(await kindOf(passphrase)).toBe(kind)
  })

  it('is weak for each of the thousand most common passwords', async () => {
    const kinds = await Promise.all(passwords.slice(0, 1000).map((one) => kindOf(one)))
    expect([...new Set(kinds)]).toEqual(['weak'])
  })

  it('is weak for a common word with a year and signs behind it', async () => {
    const some = words.filter((word) => /^[a-z]{5,}$/.test(word)).slice(0, 120)
    const written = some.map((word, index) => {
      const capital = word.charAt(0).toUpperCase() + word.slice(1)
      return `${capital}${1960 + (index % 70)}${['!', '?', '!!', '#1', '$'][index % 5]}`
    })
    const kinds = await Promise.all(written.map((one) => kindOf(one)))
    expect(written.filter((_one, index) => kinds[index] !== 'weak')).toEqual([])
  })

  it('counts the names in the alliance as known', async () => {
    expect(await kindOf('okafor řezníček wednesday', ['Maya Okafor', 'Tomáš Řezníček'])).toBe('weak')
  })

  it.each([
    ['Summer2026!', 'common'],
    ['hijklmnopqrs', 'pattern'],
    ['i love my wife and kids', 'sentence'],
    ['the quick brown fox jumps', 'sentence'],
    ['xk7', 'short'],
  ])('is weak for a reason: “%s” is %s', async (passphrase, reason) => {
    expect(await strengthOf(passphrase)).toEqual({ kind: 'weak', reason })
  })
})
