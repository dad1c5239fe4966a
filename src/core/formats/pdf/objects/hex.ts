/** UTF-16 code units as hexadecimal digits, big end first. */
export function hex16(text: string): string {
  return Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('')
}

/** A 16-bit number as four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0')
}
