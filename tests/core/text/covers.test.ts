import { describe, expect, it } from 'vitest'
import { shapeLine } from '../../../src/core/text/shape-line.ts'
import { glyphsOf, shelf } from './samples.ts'

const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
const unseen = everyCharacter.filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character))

describe('a character that needs no glyph', () => {
  it('is never drawn as an empty box, whichever of them it is', async () => {
    const { faces } = await shelf.facesFor({ regular: unseen.join(''), bold: '' }, 'en')
    const style = { faces, weight: 'regular', size: 11, language: 'en' } as const
    const boxed = unseen.filter((character) =>
      glyphsOf(shapeLine(character, style)).some(({ id }) => id === 0),
    )
    expect(boxed.map((character) => character.codePointAt(0)?.toString(16))).toEqual([])
  })
})
