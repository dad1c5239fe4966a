import { expect, it } from 'vitest'
import { cleanInput, cleanText } from '../../../src/core/text/clean-text.ts'

it.each([
  ['plain text – as it is', 'plain text – as it is'],
  ['e\u0301', 'é'],
  ['한', '한'.normalize('NFC')],
  ['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ['a\tb', 'a b'],
  ['a\u0000b\u0007c\u009fd', 'a\ufffdb\ufffdc\ufffdd'],
  ['\ud83d and \ude00', '\ufffd and \ufffd'],
  ['\ufdd0\uffff\u{1fffe}', '\ufffd\ufffd\ufffd'],
  ['Wed\ufffenesday', 'Wednesday'],
  ['\ufeffa', '\u2060a'],
  ['عـ\u200cا', 'عـ\u200cا'],
])('%j is set as %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

it('changes nothing in a text that is clean', () => {
  const once = cleanText('e\u0301\t\u0001\r\n😀')
  expect(cleanText(once)).toBe(once)
})

it.each([
  ['a\tb\nc', 'a\tb\nc'],
  ['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ['a\u0000b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
  ['Wed\ufffenesday', 'Wednesday'],
  ['\ufdd0a\uffff\u{1fffe}', 'a'],
  ['\uf0b7 e\u0301 \u200d\ufeff', '\uf0b7 e\u0301 \u200d\ufeff'],
])('%j that was typed or pasted is kept as %j', (typed, kept) => {
  expect(cleanInput(typed)).toBe(kept)
})
