import type { Alliance } from '../../core/alliance/alliance.ts'
import { type Merging, unsettled } from '../../core/alliance/keeping/arriving.ts'
import { limits } from '../../core/alliance/limits.ts'
import type { Conflict } from '../../core/alliance/merging/conflict.ts'
import type { Choice } from '../../core/alliance/merging/settle.ts'
import { counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import { useWords } from '../words.ts'
import { firstOf } from './ConflictField.tsx'
import type { PlaceNames } from './places.ts'
import { useVersionName, type VersionChoices, versionField } from './VersionsArrived.tsx'

/** What was chosen for each conflict, in their order; nothing where nobody has chosen yet. */
export type ConflictChoices = readonly (Choice | undefined)[]

/** Why two copies can't be put together yet, and where to choose. */
interface Problem {
  readonly text: string
  readonly field: string // its id
}

/** Looks what is still to be chosen, and whether what was chosen finds room. */
export function useProblem({ conflicts, versions, ...merging }: Merging, places: PlaceNames) {
  const { words, language } = useWords()
  const nameOf = useVersionName()
  const listed = (all: readonly Conflict[]) => all.map(places.ofConflict).join('; ')

  return (choices: ConflictChoices, taken: VersionChoices, alliance: Alliance): Problem | null => {
    const open = conflicts.filter((_, index) => choices[index] === undefined)
    const asked = versions.filter((_, index) => taken[index] === null)
    const missing = [...open.map(places.ofConflict), ...asked.map(({ version }) => nameOf(version.on))]
    if (missing.length > 0) {
      const text = fill(words.merge.choose, { what: missing.join('; ') })
      const field = open.length > 0 ? firstOf(choices.indexOf(undefined)) : versionField(taken.indexOf(null))
      return { text, field }
    }
    const chosen = choices.map((choice) => choice ?? 'mine')
    const homeless = unsettled({ conflicts, versions, ...merging }, alliance, chosen)
    const [first] = homeless
    if (first === undefined) return null
    const what = listed(homeless)
    const isFull = alliance.people.length >= limits.people
    const text = isFull
      ? counted(words.merge.tooMany, limits.people, language, { what })
      : fill(words.merge.nobody, { what })
    return { text, field: firstOf(conflicts.indexOf(first)) }
  }
}
