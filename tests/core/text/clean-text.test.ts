import { expect, it } from 'vitest'
import { cleanText } from '../../../src/core/text/clean-text.ts'

it.each([
  ['plain text – as it is', 'plain text – as it is'],
  ['e\u0301', 'é'],
  ['한', '한'.normalize('NFC')],
  ['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ['a\tb', 'a b'],
  ['a\u0000b\u0007c\u009fd', 'a\ufffdb\ufffdc\ufffdd'],
  ['\ud83d and \ude00', '\ufffd and \ufffd'],
  ['\ufdd0\uffff\u{1fffe}', '\ufffd\ufffd\ufffd'],
  ['\ufeffa', '\u2060a'],
  ['عـ\u200cا', 'عـ\u200cا'],
])('%j is set as %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

it('changes nothing in a text that is clean', () => {
  const once = cleanText('e\u0301\t\u0001\r\n😀')
  expect(cleanText(once)).toBe(once)
})
