import { answerAt, fingerprint } from '../../agreed.ts'
import type { Answer, Answers } from '../../alliance.ts'
import { personIn, questionIn } from '../../answer-key.ts'
import { answerBody, bodyAnswer } from './answer-body.ts'
import { joinedTexts, unjoined } from './fields.ts'
import { type KindLetter, type KnownQuestion, letterOf, questions2 } from './questions-2.ts'

/** The questions that a link knows by their place: ours, and behind them those that it brings along by their id. */
export type QuestionTable = readonly KnownQuestion[]

/** Ours, with the ids that only this link needs. */
export function placesWith(ids: readonly string[]): QuestionTable {
  return [...questions2, ...ids.map((id) => ({ id, letter: 't' as const }))]
}

/** The ids of answered questions that are not among ours. */
export function unknownIds(answers: readonly Answers[]): string[] {
  const known = new Set(questions2.map(({ id }) => id))
  const ids = answers.flatMap((one) => Object.keys(one).map(questionIn))
  return [...new Set(ids)].filter((id) => !known.has(id))
}

const mostAnswers = 10_000 // as many as the reader of files takes, so that a few bytes never stand for millions

/**
 * What these answers say otherwise than those before, a line for each: how many places on from the line above, whose
 * answer it is, and what it says; `-` in front of one that has gone, `!` before the letter of a kind that is not the
 * usual one.
 */
export function shortAnswers(answers: Answers, before: Answers, places: QuestionTable): string {
  const placeOf = new Map(places.map(({ id }, place) => [id, place]))
  const keys = [...new Set([...Object.keys(before), ...Object.keys(answers)])]
    .filter((key) => fingerprint(answerAt(before, key)) !== fingerprint(answerAt(answers, key)))
    .map((key) => located(key, placeOf))
    .sort((one, other) => one.place - other.place || one.person - other.person)
  const lines = keys.map(({ key, place, person }, index) => {
    const where = numberSign(place - (keys[index - 1]?.place ?? 0)) + numberSign(person)
    const answer = answerAt(answers, key)
    return answer === null ? `-${where}` : unusual(answer, places[place]) + where + answerBody(answer)
  })
  return joinedTexts(lines, 'line')
}

function located(key: string, placeOf: ReadonlyMap<string, number>) {
  const person = personIn(key)
  return {
    key,
    place: placeOf.get(questionIn(key)) ?? 0,
    person: person === undefined ? 0 : Number(person.slice(1)),
  }
}

function unusual(answer: Answer, question: KnownQuestion | undefined): string {
  const letter = letterOf(answer)
  return letter === question?.letter ? '' : `!${letter}`
}

const zero = 48 // the code of the sign for nothing: 0, and upwards from there

function numberSign(number: number): string {
  return String.fromCodePoint(zero + number)
}

/** The answers again, or nothing when the lines are not ours. */
export function longAnswers(lines: string, before: Answers, places: QuestionTable): Answers | undefined {
  const answers = new Map(Object.entries(before))
  let place = 0
  for (const line of unjoined(lines, 'line')) {
    const [, gone, , letter, steps = '', whose = '', body = ''] = pattern.exec(line) ?? []
    place += signedNumber(steps)
    const question = places[place]
    if (steps === '' || question === undefined) return undefined
    const key = signedNumber(whose) === 0 ? question.id : `${question.id}/p${signedNumber(whose)}`
    if (gone === undefined) answers.set(key, bodyAnswer(isLetter(letter) ? letter : question.letter, body))
    if (gone !== undefined) answers.delete(key)
    if (answers.size > mostAnswers) return undefined
  }
  return Object.fromEntries(answers)
}

const pattern = /^(-)?(!([tlods]))?(.)(.)(.*)$/su

function isLetter(letter: string | undefined): letter is KindLetter {
  return letter !== undefined
}

function signedNumber(sign: string): number {
  return (sign.codePointAt(0) ?? zero) - zero
}
