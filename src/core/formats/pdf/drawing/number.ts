/** A length as it stands in a drawing: at most two decimals, which is finer than any printer. */
export function number(value: number): string {
  return String(rounded(value) || 0) // never "-0"
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
