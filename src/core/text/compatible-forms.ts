/**
 * What a text may be drawn as when no face has it, best first: its compatibility form, such as B for 𝗕 (UAX #15, NFKC);
 * its parts (NFKD); a part of an old Korean block (Unicode 17, 18.6) as the letter that stands alone.
 */
export function compatibleForms(text: string): readonly string[] {
  const forms = [text.normalize('NFKC'), text.normalize('NFKD'), standaloneJamo.get(text) ?? text]
  return [...new Set(forms)].filter((form) => form !== text && form !== '')
}

const finals = [...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'] // U+11A8 and what follows
const oldFinals = [
  ['\u11eb', 'ㅿ'],
  ['\u11f0', 'ㆁ'],
  ['\u11f9', 'ㆆ'],
] as const
const compatibilityJamo = Array.from({ length: 94 }, (_, index) => String.fromCodePoint(0x3131 + index))
const standaloneJamo: ReadonlyMap<string, string> = new Map([
  ...compatibilityJamo.map((letter) => [letter.normalize('NFKC'), letter] as const),
  ...finals.map((letter, index) => [String.fromCodePoint(0x11a8 + index), letter] as const),
  ...oldFinals,
])
