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

/** What is printed of cards: fronts alone, or backs as well, by the edge on which the printer turns the sheet. */
export const sidesOptions = [
  { value: 'front', label: 'One side' },
  { value: 'long', label: 'Both sides, long edge' },
  { value: 'short', label: 'Both sides, short edge' },
] as const
