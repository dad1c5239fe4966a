/** Lines that stand below another. */
export const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

/** A text on one line, whatever is in it; only its beginning, when it is longer than `most` letters. */
export function quoted(text: string, most = Number.POSITIVE_INFINITY): string {
  const letters = [...text]
  return JSON.stringify(letters.length > most ? `${letters.slice(0, most).join('')}…` : text)
}

/** A length in points, as exactly as an eye can see it. */
export const points = (length: number): string => String(Math.round(length * 10) / 10)
