/** Letters that Unicode doesn't take apart, as people type them who have no key for them. */
const foldedLetters: Readonly<Record<string, string>> = {
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
    .replace(/[ßæœøłđðþħıς’]/g, (letter) => foldedLetters[letter] ?? letter)
}

/** The words of a search, each to be found by itself, in whatever order. */
export function foldedWords(search: string): readonly string[] {
  return fold(search).split(/\s+/).filter(Boolean)
}

const longWord = 4 // letters; shorter ones stand within too many others

/** Whether a folded text says a folded word: a number as a whole, a short word where a word begins, a long one anywhere. */
export function saysWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isFound(word, text.charAt(at - 1), text.slice(at + word.length, at + word.length + 2))) return true
  }
  return false
}

function isFound(word: string, before: string, after: string): boolean {
  if (/^\p{N}+$/u.test(word)) return isWholeNumber(before, after)
  return word.length >= longWord || isUnspaced.test(word) || !/[\p{L}\p{N}]/u.test(before)
}

/** A letter of a script that is written without spaces, so that nobody sees where a word begins. */
const isUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Not the 3 of 30, of 0.3, of UTC+3 or of 15:30. */
function isWholeNumber(before: string, after: string): boolean {
  return /^$|[\s\p{Ps}\p{Pi}"']/u.test(before) && !/^(?:[\p{L}\p{N}]|[.,:/\p{Pd}]\p{N})/u.test(after)
}
