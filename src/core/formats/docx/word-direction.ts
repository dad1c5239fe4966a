const rightToLeft =
  /^[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u
const leftToRightMark = '\u200e' // keeps the last full stop behind its sentence (UAX #9, X9)

/** A text as a run of a paragraph that begins at the right, or at the left; digits alone follow the paragraph. */
export function directed(text: string, rtl: boolean): { text: string; rightToLeft: boolean } {
  const first = text.match(/\p{L}/u)?.[0]
  if (!rtl || first === undefined || rightToLeft.test(first)) return { text, rightToLeft: rtl }
  return { text: text + leftToRightMark, rightToLeft: false }
}
