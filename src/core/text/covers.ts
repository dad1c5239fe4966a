/**
 * Whether a font with these characters can show all of a text. Characters that only tell others how to look need no
 * glyph (UAX #44, Default_Ignorable_Code_Point), and HarfBuzz makes two kinds itself: a space of any width from the plain
 * one, the non-breaking hyphen from the hyphen.
 */
export function covers(characters: ReadonlySet<number>, text: string): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!characters.has(codePoint) && !isMade(characters, character, codePoint)) return false
  }
  return true
}

// HarfBuzz shows the Hangul fillers and the controls of shorthand.
const ignorable = /^(?![\u115f\u1160\u3164\uffa0\u{1bca0}-\u{1bca3}])\p{Default_Ignorable_Code_Point}$/u
const space = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/

function isMade(characters: ReadonlySet<number>, character: string, codePoint: number): boolean {
  if (codePoint === 0x2011) return characters.has(0x2010)
  return ignorable.test(character) || (space.test(character) && characters.has(0x20))
}
