import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { asText } from '../core/alliance/keeping/what-to-write.ts'
import { keptName, oldName } from './names.ts'
import { forgetAllSaid, saidAtOnce, sayAtOnce } from './said-at-once.ts'

/** What a page wrote at once while it went away, when the database might not have time. */
export interface LastWords {
  readonly key: string
  readonly text: KeptText
  readonly base: unknown // how the alliance lay in the store when that page last looked; null when it never did
}

const lastWordsPrefix = keptName('last-words')
const oldPrefix = `${oldName}.last-words`
const prefixes = [lastWordsPrefix, oldPrefix]

/** Writes for one tab, whose words are not those of another. */
export function createLastWords(tab: string) {
  /** Says whether there was room for them. */
  function say(draft: Draft, base: StoredBase): boolean {
    const { id } = draft.alliance
    const { json, changed, conflicts } = asText(id, draft)
    return sayAtOnce(`${lastWordsPrefix}.${tab}.${id}`, { id, json, changed, conflicts, base })
  }

  /** Called once the database has what they said. */
  const forget = () => forgetAllSaid(`${lastWordsPrefix}.${tab}.`)

  return { say, forget }
}

/** What pages said last, if the database had no time for it. */
export function readLastWords(): readonly LastWords[] {
  return saidAtOnce(isOurs).flatMap(({ key, value }) => {
    const { id, json, changed, conflicts, base } = Object(value)
    const isKept = typeof id === 'string' && typeof json === 'string' && typeof changed === 'number'
    return isKept ? [{ key, text: { id, json, changed, conflicts }, base: base ?? null }] : []
  })
}

/** The first pages of all had only one name, and no tabs in it. */
function isOurs(key: string): boolean {
  return key === oldPrefix || prefixes.some((one) => key.startsWith(`${one}.`))
}
