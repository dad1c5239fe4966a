import { expect, it } from 'vitest'
import { readMessages } from '../../src/content/read-content.ts'
import { unknownSentence } from '../../src/export/LettersNote.tsx'

const { engine } = readMessages().builder
const plain = (unknown: readonly string[]) =>
  unknownSentence(unknown, engine, 'en').replace(/[\u2068\u2069]/g, '')

it('Letters that no face has are named, with what is printed for the first', () => {
  expect(plain(['𓀀', '𑄇'])).toContain('𓀀 𑄇. On paper you will see a number there, such as [U+13000]')
})

it('A mark that stands alone is shown on a circle, and what nobody sees by its number', () => {
  expect(plain(['\u{11100}', '\ue000'])).toContain('◌\u{11100} U+E000')
})

it('Of many letters the first are named, and the others counted', () => {
  const many = Array.from({ length: 30 }, (_, index) => String.fromCodePoint(0x13000 + index))
  expect(plain(many)).toContain(`${many.slice(0, 20).join(' ')} and 10 more`)
})
