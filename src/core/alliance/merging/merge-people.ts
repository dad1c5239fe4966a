import { type Agreed, fingerprint } from '../agreed.ts'
import type { Person } from '../alliance.ts'
import { isBy } from '../answer-key.ts'
import { limits } from '../limits.ts'
import type { Conflict } from './conflict.ts'
import { threeWay } from './three-way.ts'

/** The people of both copies; `rescued` are those whom only one side took out while the other still wrote for them. */
export interface MergedPeople {
  readonly people: Person[]
  readonly rescued: ReadonlySet<string>
  readonly conflicts: readonly Conflict[]
}

/**
 * Everybody whom neither side took out, in my order, then those whom they added. Where that would be nobody, mine stay
 * and are asked about; whoever finds no place any more is asked about, with the answers kept.
 */
export function mergePeople(base: Agreed, mine: Agreed, theirs: Agreed): MergedPeople {
  const ids = [...new Set([...mine.people, ...theirs.people].map(({ id }) => id))]
  const found = ids.map((id) => mergePerson(id, base, mine, theirs))
  const isNobody = found.every(({ person }) => person === undefined)
  const outcomes = isNobody ? mine.people.map(rescuedForMe) : found
  const present = outcomes.filter(({ person }) => person !== undefined)
  const beyond = new Set(present.slice(limits.people).map(({ id }) => id))
  return {
    people: present.slice(0, limits.people).flatMap(({ person }) => person ?? []),
    rescued: new Set(outcomes.filter(({ isRescued }) => isRescued).map(({ id }) => id)),
    conflicts: outcomes.flatMap(({ id, person = null, conflict }) =>
      beyond.has(id) ? { kind: 'person' as const, mine: null, theirs: person } : (conflict ?? []),
    ),
  }
}

interface PersonOutcome {
  readonly id: string
  readonly person?: Person
  readonly isRescued?: boolean
  readonly conflict?: Conflict
}

function rescuedForMe(person: Person): PersonOutcome {
  const conflict = { kind: 'person' as const, mine: person, theirs: null }
  return { id: person.id, person, isRescued: true, conflict }
}

function mergePerson(id: string, base: Agreed, mine: Agreed, theirs: Agreed): PersonOutcome {
  const [before, one, other] = [personWithId(base, id), personWithId(mine, id), personWithId(theirs, id)]
  if (one !== undefined && other !== undefined) return bothHave(id, before, one, other)
  const [person, copy] = one === undefined ? [other, theirs] : [one, mine]
  if (person === undefined || before === undefined) return { id, ...(person && { person }) }
  if (isPersonUntouched(id, base, copy)) return { id }
  return {
    id,
    person,
    isRescued: true,
    conflict: { kind: 'person', mine: one ?? null, theirs: other ?? null },
  }
}

function personWithId({ people }: Agreed, id: string): Person | undefined {
  return people.find((person) => person.id === id)
}

function bothHave(id: string, before: Person | undefined, mine: Person, theirs: Person): PersonOutcome {
  const name = threeWay(before?.name ?? '', mine.name, theirs.name)
  const role = threeWay(before?.role ?? mine.role, mine.role, theirs.role)
  if (!name.isTorn && !role.isTorn) return { id, person: { id, name: name.value, role: role.value } }
  return { id, person: mine, conflict: { kind: 'person', mine, theirs } }
}

/** Whether this copy says of a person what the base said, in name, role and answers. */
function isPersonUntouched(id: string, base: Agreed, copy: Agreed): boolean {
  return fingerprint(aboutPerson(id, base)) === fingerprint(aboutPerson(id, copy))
}

function aboutPerson(id: string, agreed: Agreed): unknown {
  const answers = Object.entries(agreed.answers).filter(([key]) => isBy(key, id))
  return { person: personWithId(agreed, id), answers: Object.fromEntries(answers) }
}
