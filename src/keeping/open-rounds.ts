import type { Writable } from '../core/alliance/apart/merge-sheets.ts'
import { tabName } from './here.ts'
import { createKeptRounds } from './kept-rounds.ts'
import { pageLife } from './page-life.ts'
import {
  allRounds,
  keepRound,
  keepSheet,
  oneRound,
  putReplies,
  removeRound,
  unreadRounds,
} from './round-store.ts'
import { createRoundWords, readRoundWords } from './round-words.ts'
import { forgetSaid } from './said-at-once.ts'
import { openTabs, type Tabs } from './tabs.ts'

/** The rounds of this browser as a page has them. */
export type RoundsHere = ReturnType<typeof openRounds>

/** The rounds that this browser keeps, and how they change, for the life of a page. */
export function openRounds() {
  const tabs = openTabs('rounds')
  const kept = createKeptRounds({ ...inThisBrowser(), tell: tabs.tell })
  return {
    ...kept,
    edit: (round: Writable) => kept.edit({ ...round, changed: Date.now() }),
    countUnread: unreadRounds,
    listen: () => hearingOthers(kept, tabs),
  }
}

function inThisBrowser() {
  return {
    store: {
      all: allRounds,
      one: oneRound,
      keepSheet,
      keepFurther: keepRound,
      put: putReplies,
      remove: removeRound,
    },
    words: createRoundWords(tabName()),
    wordsOfBefore: readRoundWords,
    forgetWords: forgetSaid,
    later: (act: () => void, milliseconds: number) => setTimeout(act, milliseconds),
  }
}

/** Keeps at once when the page goes away, and hears what other tabs keep, until it gives back how to stop is called. */
function hearingOthers(
  { hear, leave }: Pick<ReturnType<typeof createKeptRounds>, 'hear' | 'leave'>,
  tabs: Tabs,
): () => void {
  const hearOther = (id: string) =>
    void hear(id).catch((reason) => console.warn('Another tab changed a round unseen.', reason))
  const stops = [pageLife.onLeave(leave), tabs.listen(hearOther)]
  return () => {
    for (const stop of stops) stop()
  }
}
