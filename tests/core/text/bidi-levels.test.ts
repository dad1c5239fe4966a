import { expect, it } from 'vitest'
import { bidiLevels } from '../../../src/core/text/bidi-levels.ts'

it.each([
  ['Hebrew', 'שלום'],
  ['Syriac', 'ܠܫܢܐ'],
  ['Thaana', 'ދިވެހި'],
  ['N’Ko', 'ߒߞߏ'],
  ['Adlam', '𞤀𞤣𞤤𞤢𞤥'],
  ['Rohingya', '𐴌𐴟𐴇𐴥𐴝'],
])('%s runs from right to left', (_, text) => {
  const { levels, rtl } = bidiLevels(text)
  expect([rtl, new Set(levels)]).toEqual([true, new Set([1])])
})

it.each([
  ['Gothic', '𐌰𐌱'],
  ['Osage', '𐓏𐓘'],
  ['bold letters', '𝗕𝗼𝗹𝗱'],
  ['a flag', '🇫🇷'],
])('%s runs from left to right', (_, text) => {
  expect(new Set(bidiLevels(text).levels)).toEqual(new Set([0]))
})

it('A smile follows the text around it', () => {
  expect(new Set(bidiLevels('שלום 😀 שלום').levels)).toEqual(new Set([1]))
})
