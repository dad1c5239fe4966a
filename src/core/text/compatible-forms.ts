/**
 * What a text may be drawn as when no face has it, best first: its compatibility form, such as B for 𝗕 (UAX #15, NFKC);
 * its parts (NFKD); the letters of old Korean one beside the other, since modern faces have no blocks for them.
 */
export function compatibleForms(text: string): readonly string[] {
  const [composed, parts] = [text.normalize('NFKC'), text.normalize('NFKD')]
  const forms = [composed, parts, apart(composed), apart(parts)]
  return [...new Set(forms)].filter((form) => form !== text && form !== '')
}

/** Conjoining jamo (Unicode 17, 18.6) as the letters that stand alone, of which they are the compatibility forms. */
function apart(text: string): string {
  return text.replace(/[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/g, (jamo) => alone.get(jamo) ?? jamo)
}

const finals = [...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'] // U+11A8 and what follows
const oldFinals = [
  ['\u11eb', 'ㅿ'],
  ['\u11f0', 'ㆁ'],
  ['\u11f9', 'ㆆ'],
] as const
const letters = Array.from({ length: 94 }, (_, index) => String.fromCodePoint(0x3131 + index))
const alone: ReadonlyMap<string, string> = new Map([
  ...letters.map((letter) => [letter.normalize('NFKC'), letter] as const),
  ...finals.map((letter, index) => [String.fromCodePoint(0x11a8 + index), letter] as const),
  ...oldFinals,
])
