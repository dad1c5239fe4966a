import type { Alliance, Answer } from '../alliance.ts'
import { hasPlace, isEmpty, withAnswer, withChangedPerson, withoutPerson } from '../edit.ts'
import { withFileVersion } from '../file-version.ts'
import { fits } from '../fit.ts'
import { withLetterhead } from '../letterhead/with-letterhead.ts'
import { limits } from '../limits.ts'
import type { Conflict } from './conflict.ts'
import { bothTexts } from './lines.ts'
import { mergeVersions } from './merge-versions.ts'
import { isWordingSettled, settleWording } from './wording.ts'

export type Choice = 'mine' | 'theirs' | 'both'

/**
 * The merged alliance with one conflict settled; "both" puts two texts below each other, and is mine for the rest. What
 * there is no room for changes nothing: `isSettled` tells.
 */
export function settle(alliance: Alliance, conflict: Conflict, choice: Choice): Alliance {
  const side = choice === 'theirs' ? 'theirs' : 'mine'
  switch (conflict.kind) {
    case 'title':
      return conflict[side].length > limits.name ? alliance : { ...alliance, title: conflict[side] }
    case 'person':
      return settlePerson(alliance, conflict, side)
    case 'answer': {
      const chosen = chosenAnswer(conflict, choice)
      return fits(chosen) ? withAnswer(alliance, conflict.key, chosen) : alliance
    }
    case 'version':
      if (side === 'mine') return alliance
      return withFileVersion({
        ...alliance,
        revisions: mergeVersions(alliance.revisions, [conflict.version]).revisions,
      })
    case 'wording':
      return settleWording(alliance, conflict, side)
    case 'letterhead':
      return withLetterhead(alliance, conflict[side] ?? undefined)
  }
}

/** Whether a choice found room: one of 41 people doesn't, the last one can't go, and a text may be too long. */
export function isSettled(alliance: Alliance, conflict: Conflict, choice: Choice): boolean {
  const side = choice === 'theirs' ? 'theirs' : 'mine'
  switch (conflict.kind) {
    case 'title':
      return conflict[side].length <= limits.name
    case 'person': {
      const id = (conflict.mine ?? conflict.theirs)?.id
      const isHere = alliance.people.some((person) => person.id === id)
      return isHere === (conflict[side] !== null) && (conflict[side]?.name ?? '').length <= limits.name
    }
    case 'answer':
      return fits(chosenAnswer(conflict, choice))
    case 'version':
      return side === 'mine' || mergeVersions(alliance.revisions, [conflict.version]).left.length === 0
    case 'wording':
      return isWordingSettled(alliance, conflict, side)
    case 'letterhead':
      return true
  }
}

/** Whether both can stand, one below the other: only where both sides wrote a text, and there is room for them. */
export function canBeBoth(conflict: Conflict): boolean {
  const { mine, theirs } = conflict.kind === 'answer' ? conflict : { mine: null, theirs: null }
  return mine?.kind === 'text' && theirs?.kind === 'text' && fits(chosenAnswer(conflict, 'both'))
}

/** Whoever is settled to be gone takes the answers along. */
function settlePerson(
  alliance: Alliance,
  conflict: Conflict & { kind: 'person' },
  side: 'mine' | 'theirs',
): Alliance {
  const [chosen, gone] = [conflict[side], conflict.mine ?? conflict.theirs]
  if (chosen === null) return gone === null ? alliance : withoutPerson(alliance, gone.id)
  if (alliance.people.some(({ id }) => id === chosen.id)) return withChangedPerson(alliance, chosen)
  return hasPlace(alliance)
    ? withFileVersion({ ...alliance, people: [...alliance.people, chosen] })
    : alliance
}

function chosenAnswer(conflict: Conflict, choice: Choice): Answer {
  const nothing: Answer = { kind: 'text', text: '' }
  if (conflict.kind !== 'answer') return nothing
  const { mine, theirs } = conflict
  const chosen = choice === 'both' ? bothAnswers(mine, theirs) : conflict[choice]
  return chosen ?? nothing
}

function bothAnswers(mine: Answer | null, theirs: Answer | null): Answer | null {
  if (mine?.kind !== 'text' || theirs?.kind !== 'text') return mine ?? theirs
  if (isEmpty(mine) || isEmpty(theirs)) return isEmpty(mine) ? theirs : mine
  return { kind: 'text', text: bothTexts(mine.text, theirs.text) }
}
