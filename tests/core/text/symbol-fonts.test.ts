import { expect, it } from 'vitest'
import { cleanText } from '../../../src/core/text/clean-text.ts'
import { withoutListMark } from '../../../src/core/text/symbol-fonts.ts'

it.each([
  ['\uf0b7 one', '• one'],
  ['\uf0a7 one', '▪ one'],
  ['\uf0d8 one', '➢ one'],
  ['\uf0fc done', '✓ done'],
  ['thanks \uf04a', 'thanks ☺'],
  ['\ue000 \uf8ff', '\ue000 \uf8ff'],
])('%j from Word is written as %j', (pasted, written) => {
  expect(cleanText(pasted)).toBe(written)
})

it.each([
  ['\uf0b7\tone', 'one'],
  ['\uf0a7 one', 'one'],
  ['\uf02d one', 'one'],
  ['⁃ one', 'one'],
  ['‣ one', 'one'],
  ['  • one ', 'one'],
  ['- one', 'one'],
  ['— one', 'one'],
  ['➢ one', 'one'],
  ['✔️ one', 'one'],
  ['☐ one', 'one'],
  ['[ ] one', 'one'],
  ['[x] one', 'one'],
  ['− one', 'one'],
  ['― one', 'one'],
  ['∙ one', 'one'],
  ['・one', 'one'],
  ['⦁\tone', 'one'],
  ['◾ one', 'one'],
  ['» one', 'one'],
  ['+ one', 'one'],
  ['•one', 'one'],
  ['\uf0b7one', 'one'],
  ['+5 degrees', '+5 degrees'],
  ['★ one', '★ one'],
  ['-5 degrees', '-5 degrees'],
  ['one - two', 'one - two'],
  ['*one*', '*one*'],
  ['one', 'one'],
])('%j in a list says %j', (line, item) => {
  expect(withoutListMark(line)).toBe(item)
})
