import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { AnswerInput } from '../answers/AnswerInput.tsx'
import { ChoiceInput } from '../answers/ChoiceInput.tsx'
import { ChoicesInput } from '../answers/ChoicesInput.tsx'
import { DateInput } from '../answers/DateInput.tsx'
import type { InputProps } from '../answers/input-props.ts'
import { ListInput } from '../answers/ListInput.tsx'
import { LongInput } from '../answers/LongInput.tsx'
import { PromiseHints } from '../answers/PromiseHints.tsx'
import { QuestionField } from '../answers/QuestionField.tsx'
import { ScaleInput } from '../answers/ScaleInput.tsx'
import { ShortInput } from '../answers/ShortInput.tsx'
import type { Answer } from '../core/alliance/alliance.ts'
import type { Question } from '../core/questions/question.ts'
import { type Exhibit, exhibit, type Living, nothingHappens } from './exhibit.ts'
import * as sample from './sample-alliance.ts'

const { short, long, list, choice, choices, date, scale } = sample.askedQuestions
const typed = sample.givenAnswers

/** An input with each of these answers; what is typed or chosen stays. */
function inputExhibit<Asked extends Question>(
  name: string,
  of: ComponentType<InputProps<Asked>>,
  states: Readonly<Record<string, readonly [Asked, Answer?]>>,
): Exhibit {
  const all = Object.entries(states).map(([title, [question, answer]], index) => {
    const id = `${name}-${index + 1}` // many stand on one page
    return [title, { id, question, answer, describedBy: undefined, onAnswer: nothingHappens }] as const
  })
  const stays: Living<InputProps<Asked>> = (props, change) => ({
    ...props,
    onAnswer: (answer) => change({ answer }),
  })
  return exhibit<InputProps<Asked>>(name, of, Object.fromEntries(all), stays)
}

const full = { kind: 'list', items: ['One', 'Two', 'Three', 'Four', 'Five'] } as const satisfies Answer

/** The field for each kind of question. */
export const answerInputs: readonly Exhibit[] = [
  inputExhibit<Question>('AnswerInput', AnswerInput, {
    'one line': [short],
    'several lines': [long],
    'a list': [list],
    'one of several': [choice],
    'any of several': [choices],
    'a day': [date],
    'a scale': [scale],
  }),
  inputExhibit('ShortInput', ShortInput, { empty: [short], answered: [short, typed.short] }),
  inputExhibit('LongInput', LongInput, {
    empty: [long],
    answered: [long, typed.long],
    'more than expected': [long, { kind: 'text', text: Array(9).fill('One more line.').join('\n') }],
    'from right to left': [long, { kind: 'text', text: 'الهدوء والوقت' }],
  }),
  inputExhibit('ListInput', ListInput, {
    empty: [list],
    'partly filled': [list, typed.list],
    'more than expected': [list, { ...full, items: [...full.items] }],
  }),
  inputExhibit('ChoiceInput', ChoiceInput, { 'none chosen': [choice], chosen: [choice, typed.choice] }),
  inputExhibit('ChoicesInput', ChoicesInput, {
    'none chosen': [choices],
    'some chosen': [choices, typed.choices],
  }),
  inputExhibit('DateInput', DateInput, {
    empty: [date],
    'a time from now on': [date, { kind: 'period', in: { count: 3, unit: 'months' } }],
    'a time that is not offered': [date, { kind: 'period', in: { count: 2, unit: 'years' } }],
    'a day': [date, typed.date],
    'a day alone is asked for': [{ ...date, suggest: [] }],
  }),
  inputExhibit('ScaleInput', ScaleInput, { 'none chosen': [scale], chosen: [scale, typed.scale] }),
]

const two = sample.calledPeople(sample.twoPeople)
const inSample = { alliance: sample.sampleAlliance, people: two, edit: nothingHappens }

/** A whole question, and what is asked about a promise. */
export const questionFields: readonly Exhibit[] = [
  exhibit(
    'QuestionField',
    QuestionField,
    {
      'of all together': { ...inSample, asked: { question: short, each: false } },
      'with a hint': { ...inSample, asked: { question: sample.hintedQuestion, each: false } },
      'of each of two': { ...inSample, asked: { question: long, each: true } },
      'of each of three': {
        ...inSample,
        asked: { question: { ...long, id: 'wishes' }, each: true },
        people: sample.calledPeople(sample.threePeople),
      },
      promises: { ...inSample, asked: { question: list, each: false } },
      'of several parts': { ...inSample, asked: { question: scale, each: false } },
    },
    (props, change) => ({ ...props, edit: (next) => change({ alliance: next(props.alliance) }) }),
  ),
  exhibit('PromiseHints', PromiseHints, {
    'those that were here before are left in peace': {
      id: 'hints-1',
      promises: ['I will be supportive.'],
      language: 'en',
    },
  }),
  exhibit(
    'PromiseHints',
    PromiseHints,
    { 'a vague one was typed': { id: 'hints-2', promises: [], language: 'en' } },
    useTyped,
  ),
]

/** As if somebody had typed a promise once the field was there. */
function useTyped(
  props: { id: string; promises: readonly string[]; language: string },
  change: (next: { promises: readonly string[] }) => void,
) {
  useEffect(() => change({ promises: ['I will be supportive.', 'I answer within a day.'] }), [])
  return props
}
