import { useMemo, useRef } from 'preact/hooks'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { createKeeper, type Keeper, type Saving } from './keeper.ts'
import { createLastWords } from './last-words.ts'
import type { SharedDrafts } from './shared-drafts.ts'
import { useKeepNow } from './use-keep-now.ts'

/** A keeper for the life of the page, which also keeps when the page goes away. */
export function useKeeper(shared: SharedDrafts, tell: (saving: Saving, draft: Draft) => void): Keeper<Draft> {
  const newest = useRef(tell)
  newest.current = tell
  const keeper = useMemo(() => {
    const lastWords = createLastWords(Math.random().toString(36).slice(2))
    return createKeeper<Draft>({
      idOf: ({ alliance }) => alliance.id,
      write: shared.keep,
      writeLastWords: (draft) => lastWords.say(draft, shared.baseOf(draft.alliance.id)),
      forgetLastWords: lastWords.forget,
      later: (act, milliseconds) => setTimeout(act, milliseconds),
      tell: (saving, draft) => newest.current(saving, draft),
    })
  }, [shared])
  useKeepNow(keeper.keepNow)
  return keeper
}
