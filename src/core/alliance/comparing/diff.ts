import { withoutTurns } from '../../words/visible-text.ts'
import { type Agreed, answerAt, fingerprint } from '../agreed.ts'
import type { Alliance, Answer, AnswerKey, Answers, Person } from '../alliance.ts'
import { letterheadLines } from '../letterhead/letterhead-lines.ts'
import { type FormChange, ownChanges } from './diff-own.ts'
import { type DiffPoint, diffPoints } from './diff-points.ts'
import { type DiffPart, diffWords } from './diff-words.ts'

/** One thing that is not the same in a later version of an alliance. */
export type Change =
  | { readonly kind: 'title'; readonly pieces: readonly DiffPart[] }
  | { readonly kind: 'person'; readonly before: Person | null; readonly after: Person | null }
  | FormChange
  | { readonly kind: 'words'; readonly key: AnswerKey; readonly pieces: readonly DiffPart[] }
  | { readonly kind: 'points'; readonly key: AnswerKey; readonly points: readonly DiffPoint[] }
  | {
      readonly kind: 'answer'
      readonly key: AnswerKey
      readonly before: Answer | null
      readonly after: Answer | null
    }

/** Papers of one copy have another letterhead: its lines, with what came and went. */
export interface LetterheadChange {
  readonly kind: 'letterhead'
  readonly pieces: readonly DiffPart[]
}

/** All that is not the same in two copies: what is agreed on, and the letterhead, which is no part of that. */
export function copyChanges(before: Alliance, after: Alliance): readonly (Change | LetterheadChange)[] {
  const { language } = before
  const changes = diff(before, after, language)
  const [from, to] = [before, after].map(({ letterhead }) => letterheadLines(letterhead))
  if (from === undefined || to === undefined || from === to) return changes
  return [{ kind: 'letterhead', pieces: diffWords(from, to, language) }, ...changes]
}

/** All that changed between two versions: title, people, what is asked, then each answer; empty when nothing did. */
export function diff(before: Agreed, after: Agreed, language = 'en'): Change[] {
  return [
    ...titleChange(before.title, after.title, language),
    ...peopleChanges(before.people, after.people),
    ...questionChanges(before.questions, after.questions),
    ...ownChanges(before.own, after.own, language),
    ...answerChanges(before.answers, after.answers, language),
  ]
}

function titleChange(before: string, after: string, language: string): Change[] {
  const pieces = () => diffWords(withoutTurns(before), withoutTurns(after), language)
  return before === after ? [] : [{ kind: 'title', pieces: pieces() }]
}

function peopleChanges(before: readonly Person[], after: readonly Person[]): Change[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  const pairs = ids.map((id) => ({ before: withId(before, id), after: withId(after, id) }))
  return pairs.filter(isDifferent).map((pair) => ({ kind: 'person', ...pair }))
}

function withId(people: readonly Person[], id: string): Person | null {
  return people.find((person) => person.id === id) ?? null
}

function isDifferent(pair: { readonly before: unknown; readonly after: unknown }): boolean {
  return fingerprint(pair.before) !== fingerprint(pair.after)
}

function questionChanges(before: readonly string[], after: readonly string[]): Change[] {
  const added = after.filter((id) => !before.includes(id))
  const removed = before.filter((id) => !after.includes(id))
  return [
    ...added.map((id): Change => ({ kind: 'question', id, style: 'added' })),
    ...removed.map((id): Change => ({ kind: 'question', id, style: 'removed' })),
  ]
}

function answerChanges(before: Answers, after: Answers, language: string): Change[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  const pairs = keys.map((key) => ({ key, before: answerAt(before, key), after: answerAt(after, key) }))
  return pairs.filter(isDifferent).map((pair) => answerChange(pair.key, pair.before, pair.after, language))
}

function answerChange(key: AnswerKey, before: Answer | null, after: Answer | null, language: string): Change {
  const [from, to] = [before ?? emptied(after), after ?? emptied(before)]
  if (from?.kind === 'text' && to?.kind === 'text') {
    return { kind: 'words', key, pieces: diffWords(from.text, to.text, language) }
  }
  if (from?.kind === 'list' && to?.kind === 'list') {
    return { kind: 'points', key, points: diffPoints(from.items, to.items, language) }
  }
  return { kind: 'answer', key, before, after }
}

/** What stands on the side where nothing was written, so that all words of the other came or went. */
function emptied(answer: Answer | null): Answer | null {
  if (answer?.kind === 'text') return { kind: 'text', text: '' }
  return answer?.kind === 'list' ? { kind: 'list', items: [] } : null
}
