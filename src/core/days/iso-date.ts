import * as z from 'zod/mini'

/** A day as people write it into a calendar, without a time: `2026-12-20`. */
export const isoDateSchema = z.iso.date()
export type IsoDate = z.infer<typeof isoDateSchema>
