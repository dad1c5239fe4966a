import * as z from 'zod/mini'
import { limits } from '../limits.ts'
import { contrast, leastContrast } from './contrast.ts'

/** A sign that begins a new line (UAX #14), of which a line has none. */
export const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/

function line(most: number) {
  return z.string().check(z.regex(/^[^\n\v\f\r\u0085\u2028\u2029]*$/), z.maxLength(most))
}

/** What a paper is printed on. */
export const onSheet = '#ffffff'

/** Whether words in this colour, `#rrggbb`, are legible on a sheet, small ones too. */
export function isLegible(colour: string): boolean {
  return contrast(colour, onSheet) >= leastContrast
}

export const letterheadSchema = z.object({
  head: z.optional(line(limits.letterheadHead)), // above the title: the firm or the practice
  foot: z.optional(line(limits.letterheadFoot)), // at the foot of every page: address, website, a registration
  colour: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/), z.refine(isLegible))), // instead of our green
})

/** What a firm or a practice puts on its papers; each part is there only where somebody wrote it. */
export type Letterhead = z.infer<typeof letterheadSchema>
