/** The sheets that prints are made for, upright, in points. */
export const sheetSizes = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
  a3: { width: 841.89, height: 1190.55 },
  tabloid: { width: 792, height: 1224 },
} as const

export type PrintSheet = keyof typeof sheetSizes
