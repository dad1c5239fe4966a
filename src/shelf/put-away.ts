import type { News } from '../builder/Notice.tsx'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { fill } from '../core/words/messages.ts'
import type { ShelfMessages } from './words.ts'

/** What is told, and what was deleted since anything else was done: all of it can be brought back at once. */
export interface Told {
  readonly news: News | null
  readonly gone: readonly Draft[]
}

/** Something else is told; what was deleted before is past. */
export function telling(news: News | null): Told {
  return { news, gone: [] }
}

/** One more was deleted, beside those that were deleted just before. */
export function tellingGone({ gone }: Told, draft: Draft): Told {
  return { news: null, gone: [...gone, draft] }
}

/** Says what was deleted, with one way back for all of it. */
export function sayGone(
  gone: readonly Draft[],
  words: ShelfMessages['shelf'],
  language: string,
  run: () => void,
): News {
  const [one] = gone
  const count = gone.length
  if (one === undefined || count > 1) {
    const act = { label: fill(words.undoAll, { count }), run }
    return { text: fill(words.removedAll, { count }), tone: 'news', act }
  }
  const title = shownTitle(one.alliance, language) || words.unnamed
  return { text: fill(words.removed, { title }), tone: 'news', act: { label: words.undo, run } }
}
