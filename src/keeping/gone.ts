import { type Counted, counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import type { News } from '../kit/Notice.tsx'

/** What is told, and what was removed since anything else was done: all of it can be brought back at once. */
export interface Announcement<Gone> {
  readonly news: News | null
  readonly gone: readonly Gone[]
}

/** Something else is told; what was removed before is past. */
export function telling<Gone>(news: News | null): Announcement<Gone> {
  return { news, gone: [] }
}

/** One more was removed, beside those that were removed just before. */
export function tellingGone<Gone>({ gone }: Announcement<Gone>, one: Gone): Announcement<Gone> {
  return { news: null, gone: [...gone, one] }
}

interface GoneWords {
  readonly removed: string
  readonly removedAll: Counted
  readonly undo: string
  readonly undoAll: Counted
}

/** Says what was removed, by its titles, with one way back for all of it. */
export function sayGone(
  titles: readonly string[],
  words: GoneWords,
  language: string,
  run: () => void,
): News {
  const [title] = titles
  const count = titles.length
  if (title === undefined || count > 1) {
    const act = { label: counted(words.undoAll, count, language), run }
    return { text: counted(words.removedAll, count, language), tone: 'news', act }
  }
  return { text: fill(words.removed, { title }), tone: 'news', act: { label: words.undo, run } }
}
