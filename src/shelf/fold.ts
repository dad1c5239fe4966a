/** Letters that Unicode doesn't take apart, as people type them who have no key for them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  '’': "'",
}

/** A text to be searched: without capitals, accents and signs that nobody sees. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøłđðþħıς’]/g, (letter) => plain[letter] ?? letter)
}

/** The words of a search, each to be found by itself, in whatever order. */
export function foldedWords(search: string): readonly string[] {
  return fold(search).split(/\s+/).filter(Boolean)
}
