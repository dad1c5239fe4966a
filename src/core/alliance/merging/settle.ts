import type { Alliance, Answer } from '../alliance.ts'
import { isEmpty, withAnswer, withChangedPerson, withoutPerson } from '../edit.ts'
import type { Conflict } from './conflict.ts'

export type Choice = 'mine' | 'theirs' | 'both'

/** The merged alliance with one conflict settled; "both" puts two texts below each other, and is mine for the rest. */
export function settle(alliance: Alliance, conflict: Conflict, choice: Choice): Alliance {
  const side = choice === 'theirs' ? 'theirs' : 'mine'
  switch (conflict.kind) {
    case 'title':
      return { ...alliance, title: conflict[side] }
    case 'person':
      return settlePerson(alliance, conflict, side)
    case 'answer': {
      const chosen = choice === 'both' ? bothAnswers(conflict.mine, conflict.theirs) : conflict[side]
      return withAnswer(alliance, conflict.key, chosen ?? { kind: 'text', text: '' })
    }
  }
}

/** Whether both can stand, one below the other: only where both sides wrote a text. */
export function canBeBoth(conflict: Conflict): boolean {
  return conflict.kind === 'answer' && conflict.mine?.kind === 'text' && conflict.theirs?.kind === 'text'
}

/** Whoever is settled to be gone takes the answers along. */
function settlePerson(
  alliance: Alliance,
  conflict: Conflict & { kind: 'person' },
  side: 'mine' | 'theirs',
): Alliance {
  const chosen = conflict[side]
  if (chosen !== null) return withChangedPerson(alliance, chosen)
  const gone = conflict.mine ?? conflict.theirs
  return gone === null ? alliance : withoutPerson(alliance, gone.id)
}

function bothAnswers(mine: Answer | null, theirs: Answer | null): Answer | null {
  if (mine?.kind !== 'text' || theirs?.kind !== 'text') return mine ?? theirs
  return {
    kind: 'text',
    text: [mine, theirs]
      .filter((answer) => !isEmpty(answer))
      .map(({ text }) => text)
      .join('\n'),
  }
}
