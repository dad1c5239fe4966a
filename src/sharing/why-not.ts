import { whyRefused } from '../keeping/refusals.ts'
import type { SharingMessages } from './words.ts'

/** Why the browser doesn't keep or show something: another version of this page has it, or else what `refused` says. */
export function whyNot(reason: unknown, { builder }: SharingMessages, refused: string): string {
  const why = whyRefused(reason)
  return why === 'newer' || why === 'older' ? builder.saving[why] : refused
}
