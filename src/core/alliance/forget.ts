import type { Alliance } from './alliance.ts'
import { personIn } from './answer-key.ts'
import { withoutPerson } from './edit.ts'
import { withFileVersion } from './file-version.ts'

/**
 * The alliance without a word of somebody who has left: no answer, and no version that names them. Their number alone
 * stays, without a name, so that another copy from before doesn't bring them back; the last person stays.
 */
export function forget(alliance: Alliance, id: string): Alliance {
  const without = withoutPerson(alliance, id)
  if (without.people.some((person) => person.id === id)) return alliance
  const left = [...new Set([...(alliance.left ?? []), id])]
  return withFileVersion({ ...withoutForgotten(without, left), left })
}

/** A copy without those who are forgotten: their answers, and every version that names them. */
export function withoutForgotten(copy: Alliance, left: readonly string[] = []): Alliance {
  if (left.length === 0) return copy
  const isForgotten = (id: string | undefined) => id !== undefined && left.includes(id)
  const answers = Object.entries(copy.answers).filter(([key]) => !isForgotten(personIn(key)))
  return {
    ...copy,
    people: copy.people.filter(({ id }) => !isForgotten(id)),
    answers: Object.fromEntries(answers),
    revisions: copy.revisions.filter((version) => !namesSomebody(version, isForgotten)),
  }
}

function namesSomebody(
  { people, answers }: Alliance['revisions'][number],
  isForgotten: (id: string | undefined) => boolean,
): boolean {
  return (
    people.some(({ id }) => isForgotten(id)) || Object.keys(answers).some((key) => isForgotten(personIn(key)))
  )
}
