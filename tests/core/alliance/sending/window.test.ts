import { describe, expect, it } from 'vitest'
import { readExamples } from '../../../../src/content/read-content.ts'
import { packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { fromWindow, inWindow, windowOf } from '../../../../src/core/alliance/sending/window.ts'
import { fc } from '../../../fast-check.ts'

describe('a window of letters', () => {
  it('gives back every text, whatever window is chosen', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 255 }), (one, window) => {
        expect(fromWindow(inWindow(one, window), window)).toBe(one)
      }),
    )
  })

  it.each([
    ['Arabic', 'نتعلّم معًا', 12],
    ['Cyrillic', 'Мы учимся', 8],
    ['Hindi', 'हम सीखते हैं', 18],
    ['mixed, by most letters', 'αβγ Мы учимся', 8],
    ['ASCII', 'We learn', undefined],
    ['emoji, which have none', '😀', undefined],
  ])('is found for %s', (_, text, window) => {
    expect(windowOf(text)).toBe(window)
  })

  it('has one byte for each of its letters', () => {
    expect(inWindow('نتعلّم معًا', 12)).toHaveLength('نتعلّم معًا'.length)
  })

  it.each([
    ['half a sign', [0x0e, 0xe2, 0x80]],
    ['no sign', [0x0e, 0xff, 0xff, 0xff, 0xff]],
  ])('is not read from %s', (_, bytes) => {
    expect(() => fromWindow(Uint8Array.from(bytes), 12)).toThrow(TypeError)
  })
})

it('is used for the link of an alliance in Arabic, and not for one in English', async () => {
  const examples = readExamples()
  const of = (language: string) => examples.find((one) => one.language === language)
  const links = [of('ar'), of('en')].flatMap((one) => (one ? [packFragment(one)] : []))
  expect((await Promise.all(links)).map((link) => String(link).slice(0, 11))).toEqual([
    'alliance-3.',
    'alliance-2.',
  ])
})
