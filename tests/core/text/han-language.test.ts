import { describe, expect, it } from 'vitest'
import { hanForms, hanLanguages } from '../../../src/core/text/han-language.ts'
import { shapeLine } from '../../../src/core/text/shape-line.ts'
import { shelf } from './samples.ts'

describe('The Chinese characters of a text', () => {
  it.each([
    ['en', '直接', 'zh'],
    ['en', '直す', 'ja'],
    ['en', '直接, 안녕', 'ko'],
    ['en', 'ㄓ直', 'zh-Hant'],
    ['en', '我们直接说', 'zh'],
    ['en', '我們直接說', 'zh-Hant'],
    ['ja', '直接', 'ja'],
    ['ja', '我们直接说', 'zh'],
    ['zh-HK', '我們直接說', 'zh-HK'],
    ['zh-HK', '我们直接说', 'zh'],
    ['zh', 'さくら', 'ja'],
    ['ko', '直接', 'ko'],
    ['en', 'no such characters', 'zh'],
  ])('in %s have for %j the forms of %s', (language, text, forms) => {
    expect(hanForms(text, language)).toEqual({ language: forms, names: [] })
  })

  it('have in a known name the forms of that name, and around it their own', () => {
    const known = { names: new Map([['直骨', 'zh-Hans']]), texts: new Map() }
    const text = '直骨と直す'
    const at = hanLanguages(hanForms(text, 'en', known), text)
    expect([...text].map((_, place) => at(place))).toEqual(['zh-Hans', 'zh-Hans', 'ja', 'ja', 'ja'])
  })

  it('have in a text of which more is known the forms of whoever wrote it', () => {
    const known = { names: new Map(), texts: new Map([['直接', 'ja']]) }
    expect(hanForms('直接', 'en', known).language).toBe('ja')
  })
})

it('Kana in one answer leave the Chinese of another as it is', async () => {
  const { faces } = await shelf.facesFor({ regular: ['我们直接说', '直す'], bold: '' }, 'en')
  const faceOf = (text: string) =>
    shapeLine(text, { faces, weight: 'regular', size: 10, language: 'en' }).runs.map(({ face }) =>
      face.name.replace(/-\d+$/, ''),
    )
  expect(new Set(faceOf('我们直接说'))).toEqual(new Set(['NotoSansSC']))
  expect(new Set(faceOf('直す'))).toEqual(new Set(['NotoSansJP']))
})
