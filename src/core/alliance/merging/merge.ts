import { inOrder } from '../agree.ts'
import { type Agreed, agreedOf, fingerprint, isSame } from '../agreed.ts'
import type { Alliance, Revision } from '../alliance.ts'
import type { Conflict } from './conflict.ts'
import { mergeAnswers } from './merge-answers.ts'
import { mergePeople } from './merge-people.ts'
import { withMyIds } from './my-ids.ts'
import { mergedItems, threeWay } from './three-way.ts'

/** Both copies in one; where they conflict it holds mine, or what is there at all, until somebody has chosen. */
export interface Merged {
  readonly merged: Alliance
  readonly conflicts: readonly Conflict[]
}

/** What both had before they went apart; with revisions, those of them that one side has replaced since go. */
export type Base = Agreed & Partial<Pick<Alliance, 'revisions'>>

/** Two copies of one alliance, changed apart, in one: by question and person, and nothing that was written is lost. */
export function merge(base: Base, mine: Alliance, theirCopy: Alliance): Merged {
  const theirs = withMyIds(base, mine, theirCopy)
  const title = threeWay(base.title, mine.title, theirs.title)
  const people = mergePeople(base, mine, theirs)
  const answers = mergeAnswers(base, mine, theirs, people.rescued)
  const merged = {
    ...mine,
    title: title.value,
    people: people.people,
    questions: mergeQuestions(base, mine, theirs, answers.answers),
    answers: answers.answers,
    revisions: mergeRevisions(base.revisions ?? [], mine.revisions, theirs.revisions),
  }
  const torn: Conflict[] = title.isTorn ? [{ kind: 'title', mine: mine.title, theirs: theirs.title }] : []
  return { merged, conflicts: [...torn, ...people.conflicts, ...answers.conflicts] }
}

/** The newest version that both agreed on, from which each went on; an empty one when there is none. */
export function commonBase(mine: Alliance, theirs: Alliance): Base {
  const shared = new Set(theirs.revisions.map(stamp))
  const newest = mine.revisions.findLast((revision) => shared.has(stamp(revision)))
  return newest === undefined ? { title: '', people: [], questions: [], answers: {} } : agreedOf(newest)
}

function stamp(revision: Revision): string {
  return fingerprint({ on: revision.on, ...agreedOf(revision) })
}

/** A question that one side took out stays while the other side's answer to it is there. */
function mergeQuestions(base: Agreed, mine: Agreed, theirs: Agreed, answers: Agreed['answers']): string[] {
  const answered = new Set(Object.keys(answers).map((key) => key.split('/')[0]))
  const kept = [...mine.questions, ...theirs.questions].filter((id) => answered.has(id))
  const merged = mergedItems(base.questions, mine.questions, theirs.questions)
  return [...new Set([...merged, ...kept])].slice(0, 200) // as many as a file may hold
}

/** Each agreed version of either side once; the same version with two notes keeps both notes. */
function mergeRevisions(
  base: readonly Revision[],
  mine: readonly Revision[],
  theirs: readonly Revision[],
): Revision[] {
  const replaced = base.map(stamp).filter((one) => !hasStamp(mine, one) || !hasStamp(theirs, one))
  const standing = (revision: Revision) => !replaced.includes(stamp(revision))
  const noted = mine.filter(standing).map((revision) => withNoteOf(theirs, revision))
  return inOrder([...noted, ...theirs.filter((one) => standing(one) && !hasStamp(mine, stamp(one)))])
}

function hasStamp(revisions: readonly Revision[], wanted: string): boolean {
  return revisions.some((revision) => stamp(revision) === wanted)
}

function withNoteOf(theirs: readonly Revision[], revision: Revision): Revision {
  const same = theirs.find(({ on, ...agreed }) => on === revision.on && isSame(agreed, revision))
  const notes = new Set([revision.note, same?.note ?? ''].filter((note) => note !== ''))
  return { ...revision, note: [...notes].join('\n') }
}
