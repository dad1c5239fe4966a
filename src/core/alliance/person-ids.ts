import type { Agreed } from './agreed.ts'
import type { Alliance } from './alliance.ts'
import { personIn } from './answer-key.ts'
import { limits } from './limits.ts'

/** Every id that somebody has or had, also in an old version, of who is forgotten, and those of answers whose person is gone. */
export function usedIds(alliance: Alliance): ReadonlySet<string> {
  return new Set([...[alliance, ...alliance.revisions].flatMap(idsIn), ...(alliance.left ?? [])])
}

/** The lowest number that nobody has; nothing when all 999 are taken. */
export function freeId(used: ReadonlySet<string>): string | undefined {
  for (let number = 1; number <= limits.lastPerson; number++) {
    if (!used.has(`p${number}`)) return `p${number}`
  }
  return undefined
}

/** The ids of people and of whoever answered in one version. */
export function idsIn({ people, answers }: Agreed): string[] {
  return [...people.map(({ id }) => id), ...Object.keys(answers).flatMap((key) => personIn(key) ?? [])]
}
