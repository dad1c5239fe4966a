import { visibleText } from '../../words/visible-text.ts'
import { type Agreed, fingerprint } from '../agreed.ts'
import type { Alliance, Answers, Person, Revision } from '../alliance.ts'
import { answerKey, isBy, personIn, questionIn } from '../answer-key.ts'
import { freeId, idsIn, usedIds } from '../person-ids.ts'
import { mergeYeses, withYeses } from '../yes/merge-yeses.ts'

type Ids = ReadonlyMap<string, string>

/**
 * Their copy with its people under my ids: whoever we both added has the id that I gave; somebody new whose id I
 * gave to somebody else gets one that nobody has, and the answers follow.
 */
export function withMyIds(base: Agreed, mine: Alliance, theirs: Alliance): Alliance {
  const ids = myIds(base, mine, theirs)
  if ([...ids].every(([their, my]) => their === my)) return theirs
  const revisions = theirs.revisions.map((revision) => renamedVersion(revision, ids))
  return { ...withTheirIds(theirs, ids), revisions }
}

/** Somebody as one of the versions of a copy knows them. */
interface RecognizedPerson extends Person {
  readonly plain: string
  readonly said: string // in the working copy, to tell two apart who have no name
}

/** The surest sign first, for everybody, before the next is looked for: two may have one name. */
const personSigns = [
  isLikelySame,
  (one: RecognizedPerson, other: RecognizedPerson) => isSamePerson(one, other) && one.said === other.said,
  isSamePerson,
  isSameNobody,
]

function myIds(base: Agreed, mine: Alliance, theirs: Alliance): Ids {
  const [my, their] = [usedIds(mine), usedIds(theirs)]
  const known = [...everybody(mine), ...nameless(mine)]
  const people = Map.groupBy(everybody(theirs), ({ id }) => id) // each under all names that they had
  const strays = [...their].filter((id) => !people.has(id)) // in a file from elsewhere: they stay as they are
  const forgotten = [...(mine.left ?? []), ...(theirs.left ?? [])] // nobody else has ever had these numbers
  const ids = new Map([...base.people.map(({ id }) => id), ...strays, ...forgotten].map((id) => [id, id]))
  for (const isSign of personSigns) findKnown(ids, people, known, isSign)
  for (const id of people.keys()) {
    if (!ids.has(id)) ids.set(id, newIdFor(id, mine, my, new Set([...my, ...their]), new Set(ids.values())))
  }
  return ids
}

function findKnown(
  ids: Map<string, string>,
  people: ReadonlyMap<string, readonly RecognizedPerson[]>,
  known: readonly RecognizedPerson[],
  isSign: (one: RecognizedPerson, other: RecognizedPerson) => boolean,
): void {
  const taken = new Set(ids.values())
  for (const [id, names] of people) {
    if (ids.has(id)) continue
    const free = known.filter((one) => !taken.has(one.id))
    const found = names.flatMap((name) => free.find((one) => isSign(one, name)) ?? []).at(0)
    if (found === undefined) continue
    ids.set(id, found.id)
    taken.add(found.id)
  }
}

/** The id that they gave, where nobody has it here; else one that nobody has anywhere, or at least nobody of now. */
function newIdFor(
  id: string,
  mine: Alliance,
  my: ReadonlySet<string>,
  used: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string {
  if (!taken.has(id) && !my.has(id)) return id
  const others = [...used, ...taken]
  return freeId(new Set(others)) ?? freeId(new Set([...idsIn(mine), ...taken])) ?? freeId(taken) ?? id
}

/** The people of now first, then those who were only there, or called otherwise, in an earlier version. */
function everybody(alliance: Alliance): readonly RecognizedPerson[] {
  const all = [alliance.people, ...alliance.revisions.map(({ people }) => people)].flat()
  const each = new Map(all.map((person) => [fingerprint(person), person]))
  return [...each.values()].map((person) => knownAs(person, alliance.answers))
}

/** Those of whom there are only answers: they found no place among 40 people, and wait to be chosen. */
function nameless(alliance: Alliance): readonly RecognizedPerson[] {
  const named = new Set(alliance.people.map(({ id }) => id))
  const ids = [...new Set(idsIn(alliance))].filter((id) => !named.has(id))
  return ids.map((id) => knownAs({ id, name: '', role: '' }, alliance.answers))
}

function knownAs(person: Person, answers: Answers): RecognizedPerson {
  return { ...person, plain: comparableName(person.name), said: fingerprint(saidBy(person.id, answers)) }
}

function saidBy(id: string, answers: Answers): Answers {
  const own = Object.entries(answers).filter(([key]) => isBy(key, id))
  return Object.fromEntries(own.map(([key, answer]) => [questionIn(key), answer]))
}

function isSamePerson(one: RecognizedPerson, other: RecognizedPerson): boolean {
  return one.role === other.role && one.plain !== '' && one.plain === other.plain
}

/** Two without a name are one when they said the same: so who came nameless once doesn't come again. */
function isSameNobody(one: RecognizedPerson, other: RecognizedPerson): boolean {
  if (one.said !== other.said) return false
  return one.role === '' || (one.role === other.role && one.plain === '' && other.plain === '')
}

/** With one id in both copies, a name that was only completed or corrected is still the same person's. */
function isLikelySame(one: RecognizedPerson, other: RecognizedPerson): boolean {
  const [short = '', long = ''] = [one.plain, other.plain].sort((a, b) => a.length - b.length)
  if (one.id !== other.id || one.role !== other.role) return false
  return (
    short === '' ||
    long.includes(short) ||
    short.split(/\s+/).some((word) => long.split(/\s+/).includes(word))
  )
}

/** Without accents and capitals: "Lovrić" and "lovric" are one name in two hurries. */
function comparableName(name: string): string {
  return visibleText(name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
}

function withTheirIds<T extends Agreed>(agreed: T, ids: Ids): T {
  const people = agreed.people.map((person) => ({ ...person, id: ids.get(person.id) ?? person.id }))
  return { ...agreed, people, answers: renamedKeys(agreed.answers, ids) }
}

function renamedVersion(version: Revision, ids: Ids): Revision {
  const yeses = version.yeses?.map((yes) => ({ ...yes, by: ids.get(yes.by) ?? yes.by }))
  return withYeses(withTheirIds(version, ids), mergeYeses(yeses))
}

function renamedKeys(answers: Answers, ids: Ids): Answers {
  const entries = Object.entries(answers).map(([key, answer]) => {
    const person = personIn(key)
    return [
      person === undefined ? key : answerKey(questionIn(key), ids.get(person) ?? person),
      answer,
    ] as const
  })
  return Object.fromEntries(entries)
}
