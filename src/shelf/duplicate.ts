import type { Draft } from '../core/alliance/keeping/draft.ts'

const longest = 500 // letters in a title, as the file allows

/** A second alliance that says the same, under another title. */
export function duplicate({ alliance, conflicts }: Draft, id: string, title: string, changed: number): Draft {
  return { alliance: { ...alliance, id, title: title.slice(0, longest) }, conflicts, changed }
}
