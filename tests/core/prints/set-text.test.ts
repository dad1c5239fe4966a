import { expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { type FixedParagraph, setText } from '../../../src/core/prints/set-text.ts'

const texts = ['Go first. Say what the other can count on from you.', 'Donaudampfschifffahrt on it'] as const
const all = texts.join(' ')
const { faces } = await (await nodeFonts()).facesFor({ regular: all, bold: all }, 'en')
const setting: FixedParagraph = {
  faces,
  language: 'en',
  size: 10,
  weight: 'regular',
  leading: 1.3,
  align: 'start',
  ink: 'text',
}
const linesOf = (text: string, width: number) =>
  setText(text, setting, 0, 0, width, { role: 'P', children: [] }).marks.map(({ line }) => line.text.trim())

it.each([100, 110, 120, 130, 140, 200])('%d points wide, the last line is no word on its own', (width) => {
  expect(linesOf(texts[0], width).at(-1)).toContain(' ')
})

it('no word is broken to make the lines even', () => {
  expect(linesOf(texts[1], 120)).toEqual(['Donaudampfschifffahrt', 'on it'])
})
