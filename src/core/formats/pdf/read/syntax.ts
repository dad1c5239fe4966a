/** The code of a character (PDF 32000-1, 7.2.2, for what the others are). */
export function sign(character: string): number {
  return character.charCodeAt(0)
}

export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
}

export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

export function isNumeric(byte: number): boolean {
  return isDigit(byte) || byte === sign('+') || byte === sign('-') || byte === sign('.')
}

/** Neither white space, nor a delimiter, nor the end (-1). */
export function isRegular(byte: number): boolean {
  return byte >= 0 && !isSpace(byte) && !delimiters.has(byte)
}

const delimiters = new Set([...'()<>[]{}/%'].map(sign))
