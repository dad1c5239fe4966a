import { type ComponentChildren, createContext } from 'preact'
import type { Answer } from '../core/alliance/alliance.ts'
import type { Question } from '../core/questions/question.ts'

/** A field that all answer together, and what is in it. */
export interface CommonField {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

/** Draws what stands beside a field that all answer together, such as what each said of it apart; nothing at first. */
export const BesideField = createContext<(field: CommonField) => ComponentChildren>(() => null)
