import { type ComponentChildren, createContext } from 'preact'
import type { Alliance, Answer } from '../core/alliance/alliance.ts'
import type { Edit } from '../core/alliance/edit.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import type { Question } from '../core/questions/question.ts'

/** A field that all answer together, and what is in it. */
export interface CommonField {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

/** Draws what stands beside a field that all answer together, such as what each said of it apart; nothing at first. */
export const BesideField = createContext<(field: CommonField) => ComponentChildren>(() => null)

/** A field of one person, or with `person` null the place below the fields of all to whom a question is put. */
export interface VoiceBeside {
  readonly question: Question
  readonly person: string | null // an id
  readonly people: readonly NamedPerson[]
  readonly alliance: Alliance
  readonly edit: Edit
}

/** Draws what stands beside the fields of a question that each answers, such as what one has said before; nothing at first. */
export const BesideVoice = createContext<(voice: VoiceBeside) => ComponentChildren>(() => null)
