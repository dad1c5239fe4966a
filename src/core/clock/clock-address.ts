import { fromBase64url, toBase64url } from '../bytes/base64url.ts'
import { type RunSheet, runSheetSchema } from '../workshop/run-sheet.ts'

/** What the address of a clock asks for: a script of the guide by its name, a run sheet of somebody's own, or nothing. */
export type ClockWanted =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'script'; readonly script: string }
  | { readonly kind: 'sheet'; readonly sheet: RunSheet; readonly letters: string }
  | { readonly kind: 'damaged' }

const mostLetters = 400_000 // the longest run sheet there can be takes about as many in most scripts

/** The hash under which the clock runs a script of the guide. */
export function scriptHash(script: string): string {
  return `#script=${encodeURIComponent(script)}`
}

/** The hash that opens the calendar of a script, beside its clock. */
export function calendarHash(script: string): string {
  return `#calendar=${encodeURIComponent(script)}`
}

/** The hash under which the clock runs a run sheet: all of it travels after the `#`, which browsers send to nobody. */
export function sheetHash(sheet: RunSheet): string {
  return `#sheet=${toBase64url(new TextEncoder().encode(JSON.stringify(sheet)))}`
}

/** What a hash asks for; it may come from anybody. */
export function wantedIn(hash: string): ClockWanted {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  const script = asked.get('script') ?? asked.get('calendar')
  if (script !== null) return { kind: 'script', script }
  const letters = asked.get('sheet')
  if (letters === null) return { kind: 'nothing' }
  const sheet = letters.length > mostLetters ? undefined : sheetIn(letters)
  return sheet === undefined ? { kind: 'damaged' } : { kind: 'sheet', sheet, letters }
}

/** A name for what is wanted, under which its clock is kept; nothing when there is none to keep. */
export function clockKey(wanted: ClockWanted): string | null {
  if (wanted.kind === 'script') return `script-${wanted.script}`
  return wanted.kind === 'sheet' ? `sheet-${shortHash(wanted.letters)}` : null
}

function sheetIn(letters: string): RunSheet | undefined {
  const bytes = fromBase64url(letters)
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return runSheetSchema.safeParse(value).data
  } catch {
    return undefined // no text, or no JSON: the page says that the link is damaged
  }
}

/** 52 bits of FNV-1a in two halves: enough to tell one run sheet of a browser from its others. */
function shortHash(text: string): string {
  const half = (seed: number) =>
    [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0, seed)
  return `${half(2166136261).toString(36)}${half(2654435769).toString(36)}`
}
