import { type Agreed, agreedOf, answerAt, fingerprint, isSame } from '../agreed.ts'
import type { Alliance } from '../alliance.ts'
import { questionIn } from '../answer-key.ts'
import { withoutForgotten } from '../forget.ts'
import { withLetterhead } from '../letterhead/with-letterhead.ts'
import { limits } from '../limits.ts'
import { withOwn } from '../own/with-own.ts'
import { type Conflict, subjectOf } from './conflict.ts'
import { mergeAnswers } from './merge-answers.ts'
import { mergeLetterhead } from './merge-letterhead.ts'
import { mergeOwn } from './merge-own.ts'
import { mergePeople } from './merge-people.ts'
import { mergeVersions, withoutReplaced } from './merge-versions.ts'
import { withMyIds } from './my-ids.ts'
import { stamp } from './stamp.ts'
import { mergedItems, threeWay } from './three-way.ts'
import { wordingIn } from './wording.ts'

/** Both copies in one; where they conflict it holds mine, or what is there at all, until somebody has chosen. */
export interface Merged {
  readonly merged: Alliance
  readonly conflicts: readonly Conflict[]
}

/** What both had before they went apart; with revisions, those of them that one side has replaced since go. */
export type Base = Agreed & Partial<Pick<Alliance, 'revisions' | 'letterhead'>>

/**
 * Two copies of one alliance, changed apart, in one: by question and person, and nothing that was written is lost. What
 * there is no room for waits among the conflicts.
 *
 * Where `base` is the newest version that both agreed on, their copy is looked at once more, beside a history that now
 * holds theirs: so the same copy, taken in again, changes nothing.
 */
export function merge(base: Base, mine: Alliance, theirs: Alliance): Merged {
  const once = mergeOnce(base, mine, theirs)
  const isCommon = base.revisions === undefined && isSame(base, commonBase(mine, theirs))
  if (!isCommon || once.merged.revisions.length === mine.revisions.length) return once
  const again = mergeOnce(commonBase(once.merged, theirs), once.merged, theirs)
  const [before, after] = [once, again].map(
    ({ merged }) =>
      (conflict: Conflict) =>
        valueAt(merged, conflict),
  )
  const open = once.conflicts.filter((one) => fingerprint(before?.(one)) === fingerprint(after?.(one)))
  const places = new Set(open.map(subjectOf))
  const more = again.conflicts.filter((conflict) => !places.has(subjectOf(conflict)))
  return { merged: again.merged, conflicts: [...open, ...more] }
}

/** What an alliance says at the place of a conflict. */
function valueAt({ title, people, answers, own, letterhead }: Alliance, conflict: Conflict): unknown {
  switch (conflict.kind) {
    case 'title':
      return title
    case 'person':
      return people.find(({ id }) => id === (conflict.mine ?? conflict.theirs)?.id)
    case 'answer':
      return answerAt(answers, conflict.key)
    case 'version':
      return conflict.version // waits for room, whatever else was found
    case 'wording':
      return wordingIn(own, (conflict.mine ?? conflict.theirs)?.id)
    case 'letterhead':
      return letterhead
  }
}

function mergeOnce(base: Base, mine: Alliance, theirCopy: Alliance): Merged {
  const left = [...new Set([...(mine.left ?? []), ...(theirCopy.left ?? [])])]
  const theirs = withoutForgotten(withMyIds(base, mine, theirCopy), mine.left)
  const title = threeWay(base.title, mine.title, theirs.title)
  const people = mergePeople(base, mine, theirs)
  const answers = mergeAnswers(base, mine, theirs, people.rescued)
  const head = mergeLetterhead(base, mine, theirs)
  const form = mergeOwn(base, mine, theirs, answers)
  const before = base.revisions ?? []
  const versions = mergeVersions(
    withoutReplaced(before, mine.revisions, theirs.revisions),
    withoutReplaced(before, theirs.revisions, mine.revisions),
  )
  const whole = {
    ...mine,
    left,
    title: title.value,
    people: people.people,
    questions: mergeQuestions(base, mine, theirs, answers.answers),
    answers: answers.answers,
    revisions: versions.revisions,
  }
  const merged = withLetterhead(withOwn(whole, form.own), head.letterhead)
  const torn: Conflict[] = title.isTorn ? [{ kind: 'title', mine: mine.title, theirs: theirs.title }] : []
  const beyond = versions.left.map((version): Conflict => ({ kind: 'version', version }))
  return {
    merged,
    conflicts: [
      ...torn,
      ...head.conflicts,
      ...people.conflicts,
      ...form.conflicts,
      ...answers.conflicts,
      ...beyond,
    ],
  }
}

/** The newest version that both agreed on, from which each went on; an empty one when there is none. */
export function commonBase(mine: Alliance, theirs: Alliance): Base {
  const shared = new Set(theirs.revisions.map(stamp))
  const newest = mine.revisions.findLast((revision) => shared.has(stamp(revision)))
  return newest === undefined ? { title: '', people: [], questions: [], answers: {} } : agreedOf(newest)
}

/** A question that one side took out stays while the other side's answer to it is there. */
function mergeQuestions(base: Agreed, mine: Agreed, theirs: Agreed, answers: Agreed['answers']): string[] {
  const answered = new Set(Object.keys(answers).map(questionIn))
  const kept = [...mine.questions, ...theirs.questions].filter((id) => answered.has(id))
  const merged = [...new Set([...mergedItems(base.questions, mine.questions, theirs.questions), ...kept])]
  if (merged.length <= limits.questions) return merged
  const isMine = new Set(mine.questions)
  const first = merged.filter((id) => isMine.has(id) || answered.has(id))
  return [...new Set([...mine.questions, ...first, ...merged])].slice(0, limits.questions)
}
