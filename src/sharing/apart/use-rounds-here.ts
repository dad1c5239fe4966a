import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Writable } from '../../core/alliance/apart/merge-sheets.ts'
import { createKeptRounds, type KeptRounds } from '../../keeping/kept-rounds.ts'
import {
  allRounds,
  keepRound,
  keepSheet,
  oneRound,
  putReplies,
  removeRound,
} from '../../keeping/round-store.ts'
import { createRoundWords, readRoundWords } from '../../keeping/round-words.ts'
import { forgetSaid } from '../../keeping/said-at-once.ts'
import { openTabs, type Tabs } from '../../keeping/tabs.ts'
import { useKeepNow } from '../../keeping/use-keep-now.ts'

/** The rounds that this browser keeps, and how they change, for the life of a page. */
export function useRoundsHere() {
  const { kept, tabs } = useMemo(open, [])
  const [{ rounds, saving }, setNow] = useState(kept.get())
  useEffect(() => kept.subscribe(() => setNow(kept.get())), [kept])
  useKeepNow(kept.leave)
  useEffect(() => {
    const hear = (id: string) =>
      void kept.hear(id).catch((reason) => console.warn('Another tab changed a round unseen.', reason))
    return tabs.listen(hear)
  }, [kept, tabs])
  const edit = (round: Writable) => kept.edit({ ...round, changed: Date.now() })
  return { rounds, saving, look: kept.look, edit, further: kept.further, put: kept.put, remove: kept.remove }
}

function open(): { readonly kept: KeptRounds; readonly tabs: Tabs } {
  const tabs = openTabs('rounds')
  const kept = createKeptRounds({
    store: {
      all: allRounds,
      one: oneRound,
      keepSheet,
      keepFurther: keepRound,
      put: putReplies,
      remove: removeRound,
    },
    words: createRoundWords(Math.random().toString(36).slice(2)),
    wordsOfBefore: readRoundWords,
    forgetWords: forgetSaid,
    tell: tabs.tell,
    later: (act, milliseconds) => setTimeout(act, milliseconds),
  })
  return { kept, tabs }
}
