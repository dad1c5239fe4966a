import { visibleText } from '../../words/visible-text.ts'
import type { Agreed } from '../agreed.ts'
import type { Alliance, Answers, Person } from '../alliance.ts'

type Ids = ReadonlyMap<string, string>

/**
 * Their copy with its people under my ids: whoever we both added has the id that I gave; somebody new whose id I
 * gave to somebody else gets one that nobody has, and the answers follow.
 */
export function withMyIds(base: Agreed, mine: Alliance, theirs: Alliance): Alliance {
  const ids = myIds(base, mine, theirs)
  const revisions = theirs.revisions.map((revision) => renamed(revision, ids))
  return { ...renamed(theirs, ids), revisions }
}

function myIds(base: Agreed, mine: Alliance, theirs: Alliance): Ids {
  const shared = new Set(base.people.map(({ id }) => id))
  const known = everybody(mine)
  const used = [...usedIds(mine), ...usedIds(theirs)]
  const ids = new Map([...shared].map((id) => [id, id]))
  for (const person of everybody(theirs)) {
    if (!ids.has(person.id)) ids.set(person.id, idFor(person, known, ids, used))
  }
  return ids
}

/** The people of now first, then those who were only there in an earlier version. */
function everybody({ people, revisions }: Alliance): Person[] {
  return [people, ...revisions.map((revision) => revision.people)].flat()
}

/** Also those of answers whose person is gone: a file from elsewhere may hold them. */
function usedIds(alliance: Alliance): string[] {
  const named = everybody(alliance).map(({ id }) => id)
  return [...named, ...Object.keys(alliance.answers).flatMap((key) => key.split('/')[1] ?? [])]
}

function idFor(person: Person, known: readonly Person[], ids: Ids, used: readonly string[]): string {
  const taken = new Set(ids.values())
  const free = known.filter(({ id }) => !taken.has(id))
  const same =
    free.find((one) => one.id === person.id && isLikelySame(one, person)) ??
    free.find((one) => isSame(one, person))
  if (same !== undefined) return same.id
  const isFree = !taken.has(person.id) && known.every(({ id }) => id !== person.id)
  return isFree ? person.id : nextId([...taken, ...used])
}

function nextId(used: readonly string[]): string {
  return `p${Math.max(...used.map((id) => Number(id.slice(1)))) + 1}`
}

function isSame(one: Person, other: Person): boolean {
  return one.role === other.role && plain(one.name) !== '' && plain(one.name) === plain(other.name)
}

/** With one id in both copies, a name that was only completed or corrected is still the same person's. */
function isLikelySame(one: Person, other: Person): boolean {
  const [short = '', long = ''] = [plain(one.name), plain(other.name)].sort((a, b) => a.length - b.length)
  if (one.role !== other.role) return false
  return (
    short === '' ||
    long.includes(short) ||
    short.split(/\s+/).some((word) => long.split(/\s+/).includes(word))
  )
}

/** Without accents and capitals: "Lovrić" and "lovric" are one name in two hurries. */
function plain(name: string): string {
  return visibleText(name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
}

function renamed<T extends Agreed>(agreed: T, ids: Ids): T {
  const people = agreed.people.map((person) => ({ ...person, id: ids.get(person.id) ?? person.id }))
  return { ...agreed, people, answers: renamedKeys(agreed.answers, ids) }
}

function renamedKeys(answers: Answers, ids: Ids): Answers {
  const entries = Object.entries(answers).map(([key, answer]) => {
    const [question = key, person] = key.split('/')
    return [person === undefined ? key : `${question}/${ids.get(person) ?? person}`, answer] as const
  })
  return Object.fromEntries(entries)
}
