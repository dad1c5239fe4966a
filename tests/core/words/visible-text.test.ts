import { expect, it } from 'vitest'
import { visibleText } from '../../../src/core/words/visible-text.ts'

it.each([
  ['nothing', ''],
  ['spaces', ' \t\u00a0\u3000'],
  ['a zero width space', '\u200b'],
  ['a joiner between spaces', ' \u200d '],
  ['a word joiner and a byte order mark', '\u2060\ufeff'],
  ['marks and isolates of direction', '\u2068\u200f\u2069'],
  ['a soft hyphen', '\u00ad'],
  ['a Hangul filler', '\u3164'],
  ['an empty cell of Braille', '\u2800'],
  ['a control character', '\u0007'],
])('sees nothing in %s', (_name, text) => {
  expect(visibleText(text)).toBe('')
})

it('leaves out what would turn the words around a name', () => {
  expect(visibleText('\u202eexe.fdp \u2067ecnailla\u2069\u202c')).toBe('exe.fdp ecnailla')
})

it.each([
  ['a joiner inside a name', 'می\u200cنا'],
  ['an emoji', '👩\u200d🌾'],
  ['a mark alone', '\u0301'],
  ['the sign that begins a number', '\u0600'],
  ['a mark of direction inside a name', 'א\u200f (א)'],
])('leaves %s as it is', (_name, text) => {
  expect(visibleText(` ${text}\n`)).toBe(text)
})
