import { agree, hasRoomToAgree } from '../../../alliance/agree.ts'
import type { Alliance } from '../../../alliance/alliance.ts'
import { personIn, questionIn } from '../../../alliance/answer-key.ts'
import { withAnswer } from '../../../alliance/edit.ts'
import { fittingAnswer, fittingName, lostEntry } from '../../../alliance/opening/fitting.ts'
import type { Opening } from '../../format.ts'
import type { FilledField } from './filled-field.ts'
import { readAnswer } from './read-answer.ts'
import { readDate } from './read-date.ts'

/** An alliance with what was typed in its fields, and what of that found no place in it. */
export interface WithFields {
  readonly alliance: Alliance
  readonly lost: readonly string[] // the field's label, and what was typed or the part of it for which there is no room
}

/** What was typed wins over what the file held before, since it is newer. What is too long loses its end, and nothing else. */
export function withFields(
  alliance: Alliance,
  fields: readonly FilledField[],
  kindOf: Opening['kindOf'],
): WithFields {
  const filled = fields.filter(({ value }) => value.trim() !== '')
  const doubtful = filled.filter(({ isDoubtful }) => isDoubtful)
  const sure = filled.filter(({ isDoubtful }) => !isDoubtful)
  const groups = Map.groupBy(sure, ({ name }) => name.replace(/:.*$/s, ''))
  const start = withLost({ alliance, lost: [] }, doubtful)
  const answered = [...groups].reduce((before, [key, group]) => withGroup(before, key, group, kindOf), start)
  return agreed(answered, groups)
}

/** The fields of one key, which is a question's or a person's. */
function withGroup(
  before: WithFields,
  key: string,
  group: readonly FilledField[],
  kindOf: Opening['kindOf'],
): WithFields {
  const [question, person] = [questionIn(key), personIn(key)]
  if (days.has(question)) return before // together, when everything else is in its place
  if (question === 'name' && person !== undefined) return withPersonField(before, person, group)
  const [first] = group
  if (!first || !isKey.test(key) || isCopy(question, kindOf)) return withLost(before, group)
  if (person !== undefined && !takesPart(before.alliance, person)) return withLost(before, group)
  const values = first.name === key ? [first.value] : group.map(({ name }) => name.slice(key.length + 1))
  const answer = readAnswer({ kind: first.kind, values }, kindOf(question), before.alliance.language)
  const fitting = answer && fittingAnswer(answer)
  if (!fitting || unanswerable.has(question)) return withLost(before, group)
  const lost = fitting.rest === '' ? [] : [lostEntry(first.label || first.name, `…${fitting.rest}`)]
  return {
    alliance: withAnswer(before.alliance, key, fitting.answer),
    lost: [...before.lost, ...lost],
  }
}

const isKey = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/p[1-9][0-9]{0,2})?$/
const days = new Set(['agreed', 'signed'])
const unanswerable = new Set(['signature'])

/** Programs that put two forms into one file number the fields of the second: `why-purpose1` is nobody's question. */
function isCopy(question: string, kindOf: Opening['kindOf']): boolean {
  const original = question.replace(/-?(?:\d+|copy)$/, '')
  return kindOf(question) === undefined && kindOf(original) !== undefined
}

function takesPart({ people }: Alliance, id: string): boolean {
  return people.some((person) => person.id === id)
}

function withPersonField(before: WithFields, id: string, group: readonly FilledField[]): WithFields {
  const [field] = group
  if (!field || !takesPart(before.alliance, id)) return withLost(before, group)
  const { name, rest } = fittingName(field.value.trim())
  const people = before.alliance.people.map((person) => (person.id === id ? { ...person, name } : person))
  const lost = rest === '' ? [] : [lostEntry(field.label || field.name, `…${rest}`)]
  return { alliance: { ...before.alliance, people }, lost: [...before.lost, ...lost] }
}

function withLost(before: WithFields, group: readonly FilledField[]): WithFields {
  return {
    ...before,
    lost: [...before.lost, ...group.map(({ label, name, value }) => lostEntry(label || name, value))],
  }
}

/** The paper was agreed on the day that stands at its head, else on the last day on which somebody signed. */
function agreed(before: WithFields, groups: ReadonlyMap<string, readonly FilledField[]>): WithFields {
  const typed = [...groups].filter(([key]) => days.has(questionIn(key))).flatMap(([, group]) => group)
  const read = typed.map((field) => ({ field, on: readDate(field.value, before.alliance.language) }))
  const known = read.flatMap(({ field, on }) => (typeof on === 'string' ? [{ field, on }] : []))
  const unread = read.filter(({ on }) => typeof on !== 'string').map(({ field }) => field)
  const on =
    known.find(({ field }) => field.name === 'agreed')?.on ??
    known
      .map((one) => one.on)
      .toSorted()
      .at(-1)
  const { alliance, lost } = withLost(before, unread)
  if (on && !hasRoomToAgree(alliance, on)) return withLost(before, typed)
  return { alliance: on ? agree(alliance, { on, note: '' }) : alliance, lost }
}
