/** A length as it stands in a drawing: at most two decimals, which is finer than any printer. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0) // never "-0"
}
