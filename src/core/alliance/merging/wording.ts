import type { Alliance } from '../alliance.ts'
import { hasPlaceForWording, withOurWords, withOwnQuestion, withReworded } from '../own/edit-own.ts'
import { isOwn, type Own, type Wording } from '../own/own.ts'
import type { Conflict } from './conflict.ts'

type WordingConflict = Extract<Conflict, { kind: 'wording' }>

/** How people say a question, in words of their own; nothing where they don't. */
export function wordingIn(own: Own | undefined, id: string | undefined): Wording | undefined {
  return [...(own?.questions ?? []), ...(own?.reworded ?? [])].find((one) => one.id === id)
}

/** The alliance with a question in the words of one side. */
export function settleWording(
  alliance: Alliance,
  conflict: WordingConflict,
  side: 'mine' | 'theirs',
): Alliance {
  const chosen = conflict[side]
  if (chosen !== null)
    return 'kind' in chosen ? withOwnQuestion(alliance, chosen) : withReworded(alliance, chosen)
  const id = (conflict.mine ?? conflict.theirs)?.id
  return id === undefined || isOwn(id) ? alliance : withOurWords(alliance, id)
}

/** Whether the words of one side found room: one beyond those for which an alliance has any doesn't. */
export function isWordingSettled(
  alliance: Alliance,
  conflict: WordingConflict,
  side: 'mine' | 'theirs',
): boolean {
  const chosen = conflict[side]
  return chosen === null || hasPlaceForWording(alliance, chosen)
}
