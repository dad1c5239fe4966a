/**
 * Text in which PDFium, the engine of Chrome, has kept only the last sixteen bits of emoji that were pasted: U+1F600 comes as
 * U+F600. Beyond U+F8FF these bits are Chinese characters; they are taken for emoji where no other Chinese stands beside them.
 */
export function wholeEmoji(text: string): string {
  if (!cutCodes.test(text)) return text
  const isChinese = /\p{Script=Han}/u.test(text.replace(cutIdeographs, ''))
  const whole = (letter: string) => {
    const emoji = String.fromCodePoint(0x1_0000 + (letter.codePointAt(0) ?? 0))
    return /^\p{Emoji}$/u.test(emoji) ? emoji : letter
  }
  const signs = text.replace(cutPrivate, whole)
  return isChinese ? signs : signs.replace(cutIdeographs, whole)
}

const cutCodes = /[\uf170-\ufaff]/
const cutPrivate = /[\uf170-\uf8ff]/g // below, Word has signs of its own
const cutIdeographs = /[\uf900-\ufaff]/g
