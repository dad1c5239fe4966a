import type { IsoDate } from '../days/iso-date.ts'
import { withinBytes } from '../words/within-bytes.ts'

const mostNameBytes = 180 // every file system takes 255; a sync service may add a few words

/**
 * A name that every system can keep: `maya-and-tom-2026-11-22.pdf`. Letters of any script stay as they are;
 * everything else becomes a hyphen.
 */
export function fileName(title: string, on: IsoDate, extension: string): string {
  return `${shortened(slug(title)) || 'alliance'}-${on}.${extension}`
}

/** The same for a file that stays and is kept up to date: `maya-and-tom.alliance.json`, or with something to tell it apart. */
export function lastingFileName(title: string, extension: string, apart = ''): string {
  return `${[shortened(slug(title)) || 'alliance', apart].filter(Boolean).join('-')}.${extension}`
}

function slug(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Cf}'’]/gu, '') // invisible marks turn a name around; an apostrophe does not part a word
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

function shortened(text: string): string {
  const short = withinBytes(text, mostNameBytes)
  const isWithinWord = /[^-]/.test(text.charAt(short.length)) && short.includes('-')
  return isWithinWord ? short.slice(0, short.lastIndexOf('-')) : short
}
