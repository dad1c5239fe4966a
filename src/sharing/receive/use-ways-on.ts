import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { FullLibrary } from '../../keeping/full-library.ts'
import { openInBuilder, openToRead } from '../../keeping/leave-with.ts'
import { whyRefused } from '../../keeping/refusals.ts'
import { saveAlliance } from '../../keeping/save-alliance.ts'
import { handedNews } from '../../kit/handed-news.ts'
import type { News } from '../../kit/Notice.tsx'
import { whyNot } from '../why-not.ts'
import { useWords } from '../words.ts'
import type { Intake } from './TakenIn.tsx'

/** Tries to keep something of this alliance, and says whether that was done; when it was not, there is a file instead. */
export type Attempt = (act: () => Promise<unknown>, alliance: Alliance) => Promise<boolean>

/** What can be done with what has come; a browser that refuses to keep it is told of. */
export function useWaysOn(library: FullLibrary, tell: (news: News | null) => void, onLeave: () => void) {
  const { words, language, messages } = useWords()
  const attempt: Attempt = async (act, alliance) => {
    try {
      await act()
      return true
    } catch (reason) {
      console.warn('This browser refused to keep it.', reason)
      const isFull = whyRefused(reason) === 'full'
      const text = isFull ? words.full : whyNot(reason, messages, words.refusedSave)
      const run = () => tell(handedNews([saveAlliance(alliance, language)], { messages }))
      tell({ text, tone: 'problem', act: { label: words.file.save, run } })
      return false
    }
  }
  const leaveWith = (text: string) => {
    onLeave()
    tell({ text, tone: 'news' })
  }
  const undo = async ({ back, draft, settledAsMine }: Intake) => {
    const takeBack = async () => {
      if (back === null) return await library.takeOut(draft.alliance.id)
      await library.keep(back, draft)
      await library.noteSettled(draft.alliance.id, settledAsMine, false)
    }
    const isUndone = await attempt(takeBack, (back ?? draft).alliance)
    if (isUndone) leaveWith(words.merge.undone)
    return isUndone
  }
  const leave = async () => {
    leaveWith(words.receive.left)
    return true
  }
  const open = (draft: Draft, base: Draft | null) =>
    attempt(() => openInBuilder(library, draft, base), draft.alliance)
  const read = (draft: Draft, base: Draft | null) =>
    attempt(() => openToRead(library, draft, base), draft.alliance)
  return { attempt, open, read, undo, leave }
}
