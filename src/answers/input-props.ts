import type { Answer } from '../core/alliance/alliance.ts'
import type { Question } from '../core/questions/question.ts'

/** What every input takes and tells; `id` is also the id of the element that a label points to. */
export interface InputProps<Asked extends Question = Question> {
  readonly id: string
  readonly question: Asked
  readonly answer: Answer | undefined
  readonly describedBy: string | undefined
  readonly onAnswer: (answer: Answer) => void
}
