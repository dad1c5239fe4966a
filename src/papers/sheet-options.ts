/** The sizes of paper that printers hold. */
export const sheetOptions = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'US Letter' },
] as const

/** The ways in which people write. */
export const directionOptions = [
  { value: 'ltr', label: 'Left to right' },
  { value: 'rtl', label: 'Right to left' },
] as const

/** The edges on which a printer can turn a sheet. */
export const edgeOptions = [
  { value: 'long', label: 'Long edge' },
  { value: 'short', label: 'Short edge' },
] as const
