/**
 * How far two colours, `#rrggbb`, stand apart for an eye, from 1 to 21: what WCAG 2.2 calls their contrast ratio. It is
 * reckoned from lightness alone, so what passes is as legible in a grey photocopy.
 */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** What small words need to be legible (WCAG 2.2, 1.4.3 Contrast (Minimum), level AA). */
export const leastContrast = 4.5

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
