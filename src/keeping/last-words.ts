import type { Draft } from '../core/alliance/keeping/draft.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { asText, type Base } from '../core/alliance/keeping/what-to-write.ts'
import { keptName, oldName } from './names.ts'

/** What a page wrote at once while it went away, when the database might not have time. */
export interface LastWords {
  readonly key: string
  readonly text: KeptText
  readonly base: unknown // how the alliance lay in the store when that page last looked; null when it never did
}

const prefix = keptName('last-words')
const oldPrefix = `${oldName}.last-words`
const prefixes = [prefix, oldPrefix]

/** Writes for one tab, whose words are not those of another. */
export function createLastWords(tab: string) {
  const keyOf = (id: string) => `${prefix}.${tab}.${id}`

  /** Says whether there was room for them. */
  function say(draft: Draft, base: Base): boolean {
    const { id } = draft.alliance
    const { json, changed, conflicts } = asText(id, draft)
    try {
      localStorage.setItem(keyOf(id), JSON.stringify({ id, json, changed, conflicts, base }))
      return true
    } catch (reason) {
      console.warn('The last words were left to the database alone.', reason)
      return false
    }
  }

  /** Called once the database has what they said. */
  function forget(): void {
    for (const key of keys().filter((one) => one.startsWith(keyOf('')))) forgetLastWords(key)
  }

  return { say, forget }
}

/** What pages said last, if the database had no time for it. */
export function readLastWords(): readonly LastWords[] {
  return keys().flatMap((key) => {
    try {
      const { id, json, changed, conflicts, base } = Object(JSON.parse(localStorage.getItem(key) ?? 'null'))
      const isKept = typeof id === 'string' && typeof json === 'string' && typeof changed === 'number'
      return isKept ? [{ key, text: { id, json, changed, conflicts }, base: base ?? null }] : []
    } catch (reason) {
      console.warn('Some last words can’t be read.', reason)
      return []
    }
  })
}

/** Called once somebody else has kept what they said. */
export function forgetLastWords(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch (reason) {
    console.warn('There are no last words to forget.', reason)
  }
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter(isOurs)
  } catch (reason) {
    console.warn('This browser refused to show the last words.', reason)
    return []
  }
}

/** The first pages of all had only one name, and no tabs in it. */
function isOurs(key: string): boolean {
  return key === oldPrefix || prefixes.some((one) => key.startsWith(`${one}.`))
}
