import { expect, it } from 'vitest'
import { textOfSigns } from '../../../../../src/core/formats/pdf/read/page/lines.ts'
import { everywhere } from '../../../../../src/core/formats/pdf/read/page/matrix.ts'

/** Signs as they are seen from the left to the right, each ten points wide. */
function seen(text: string) {
  return Array.from(text, (sign, i) => ({
    ...{ kind: 'sign' as const, text: sign, x: 10 * i, y: 0, width: 10, size: 10, clip: everywhere },
  }))
}

it.each([
  ['words from the left to the right', 'We learn (2025) here', 'We learn (2025) here'],
  ['words from the right to the left', 'םלוכל םולש', 'שלום לכולם'],
  ['brackets among them, which are seen the other way round', 'םלוכל (2025) םולש', 'שלום (2025) לכולם'],
  ['brackets that a program names as they are meant', 'םלוכל )2025( םולש', 'שלום (2025) לכולם'],
  ['brackets of several kinds', '«[םולש]»', '«[שלום]»'],
])('reads %s', (_, line, text) => {
  expect(textOfSigns(seen(line), 1000)).toBe(text)
})
