import type { IsoDate } from '../days/iso-date.ts'
import { visibleText } from '../words/visible-text.ts'
import { answerAt } from './agreed.ts'
import type { Alliance, Person, Revision } from './alliance.ts'
import { answerKey, isBy, isOfPulse, personIn, questionIn } from './answer-key.ts'

/** How one pulse question was answered by each person at each look back; null where somebody didn't say. */
export interface Pulse {
  readonly question: string
  readonly labels: readonly IsoDate[]
  readonly series: readonly {
    readonly name: string
    readonly person: number | null // the place among the people, those who left last; null for all together
    readonly values: readonly (number | null)[]
  }[]
}

/** The pulse over all agreed versions that have one, a line for each person, question by question; may be empty. */
export function pulse(alliance: Alliance): Pulse[] {
  const revisions = alliance.revisions.filter(({ answers }) => Object.keys(answers).some(isOfPulse))
  const keys = revisions.flatMap(({ answers }) => Object.keys(answers).filter(isOfPulse))
  const questions = [...new Set(keys.map(questionIn))]
  const labels = revisions.map(({ on }) => on)
  const people = peopleOf(alliance, revisions)
  return questions.map((question) => ({ question, labels, series: seriesOf(question, people, revisions) }))
}

/** Those who gave a number that stands in the alliance now; where all gave one together, that is everybody. */
export function gaveNumbers({ people, answers }: Pick<Alliance, 'people' | 'answers'>): readonly Person[] {
  const keys = Object.keys(answers).filter(isOfPulse)
  return keys.some((key) => personIn(key) === undefined)
    ? people
    : people.filter(({ id }) => keys.some((key) => isBy(key, id)))
}

/** How far apart people are on one question of the pulse, whoever said what. */
export interface Spread {
  readonly question: string
  readonly least: number
  readonly most: number
}

/** The numbers that stand in the alliance now, without a word of who gave them; may be empty. */
export function spreads({ answers }: Pick<Alliance, 'answers'>): readonly Spread[] {
  const said = Object.entries(answers).flatMap(([key, answer]) =>
    isOfPulse(key) && answer.kind === 'scale' ? [{ question: questionIn(key), value: answer.value }] : [],
  )
  return [...new Set(said.map(({ question }) => question))].map((question) => {
    const values = said.filter((one) => one.question === question).map(({ value }) => value)
    return { question, least: Math.min(...values), most: Math.max(...values) }
  })
}

/** The alliance without the answers of the last look back, so that the next one begins with open questions. */
export function withoutPulse(alliance: Alliance): Alliance {
  const others = Object.entries(alliance.answers).filter(([key]) => !isOfPulse(key))
  return { ...alliance, answers: Object.fromEntries(others) }
}

/** Everybody by the name they have now, also those who have left. */
function peopleOf(alliance: Alliance, revisions: readonly Revision[]): ReadonlyMap<string, string> {
  const everybody = [alliance, ...revisions.toReversed()].flatMap(({ people }) => people)
  const ids = [...new Set(everybody.map(({ id }) => id))]
  const nameOf = (id: string) => visibleText(everybody.find((person) => person.id === id)?.name ?? '')
  return new Map(ids.map((id) => [id, nameOf(id)]))
}

function seriesOf(
  question: string,
  people: ReadonlyMap<string, string>,
  revisions: readonly Revision[],
): Pulse['series'] {
  const lines = [...people].map(([id, name], person) => {
    return { name, person, values: revisions.map((revision) => stepIn(revision, answerKey(question, id))) }
  })
  const together = revisions.map((revision) => stepIn(revision, question))
  return [...lines, { name: '', person: null, values: together }].filter(({ values }) =>
    values.some((value) => value !== null),
  )
}

function stepIn({ answers }: Revision, key: string): number | null {
  const answer = answerAt(answers, key)
  return answer?.kind === 'scale' ? answer.value : null
}
