import { type Refusal, whyRefused } from '../keeping/refusals.ts'
import type { SharingMessages } from './words.ts'

/** Why the browser doesn't keep or show something: another version of this page has it, or else what `refused` says. */
export function whyNot(reason: unknown, messages: SharingMessages, refused: string): string {
  return whyRefusedText(whyRefused(reason), messages, refused)
}

/** The same where it is known what the reason means. */
export function whyRefusedText(why: Refusal, { builder }: SharingMessages, refused: string): string {
  return why === 'newer' || why === 'older' ? builder.saving[why] : refused
}
