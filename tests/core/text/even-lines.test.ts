import { expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { breakLines } from '../../../src/core/text/break-lines.ts'
import { companionedLines, evenLines } from '../../../src/core/text/even-lines.ts'
import type { Line } from '../../../src/core/text/line.ts'
import type { TextStyle } from '../../../src/core/text/text-style.ts'

const names = 'Ingrid Halvorsen and Kofi Mensah-Addo'
const why =
  'What feels like support to one person feels like meddling to another. The only way to know is to ask.'
const long = 'Donaudampfschifffahrt on it'
const all = [names, why, long].join(' ')
const { faces } = await (await nodeFonts()).facesFor({ regular: all, bold: all }, 'en')
const style: TextStyle = { faces, language: 'en', size: 10, weight: 'regular' }
const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text.trim())

it('a heading is broken where its lines are about the same length', () => {
  expect(textOf(evenLines(names, style, 160))).toEqual(['Ingrid Halvorsen and', 'Kofi Mensah-Addo'])
})

it('no word is broken to make lines even', () => {
  expect(textOf(evenLines(long, style, 120))).toEqual(['Donaudampfschifffahrt', 'on it'])
})

it.each([440, 445, 450, 455])(
  'a paragraph %d points wide has as many lines as before, and company for its last word',
  (width) => {
    const lines = companionedLines(why, style, width)
    expect(lines).toHaveLength(breakLines(why, style, width).length)
    expect(lines.length === 1 || textOf(lines).at(-1)?.includes(' ')).toBe(true)
  },
)
