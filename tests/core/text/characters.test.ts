import { expect, it } from 'vitest'
import { charactersFromText, charactersToText } from '../../../src/core/text/characters.ts'
import { fc } from '../../fast-check.ts'

it.each([
  [[], ''],
  [[65], '1t'],
  [[65, 66, 67], '1t-3'],
  [[3, 65, 66, 0x1f600], '3 1p-2 2r3x'],
])('%j is written as %j', (codePoints, text) => {
  expect(charactersToText(codePoints)).toBe(text)
})

it('reads back any set as it was written', () => {
  const anySet = fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }))
  fc.assert(
    fc.property(anySet, (codePoints) => {
      expect(charactersFromText(charactersToText(codePoints))).toEqual(new Set(codePoints))
    }),
    { seed: 1 },
  )
})
