import { AnswerInput } from '../answers/AnswerInput.tsx'
import { fieldId } from '../answers/QuestionField.tsx'
import type { Answer, AnswerKey } from '../core/alliance/alliance.ts'
import { answerKey } from '../core/alliance/answer-key.ts'
import type { PulseQuestion } from '../core/review/pulse-now.ts'
import { Labelled } from '../kit/Labelled.tsx'
import { useReviewSpeech } from './speech.ts'

interface Props {
  readonly question: PulseQuestion
  readonly person?: string // nobody where all say it together
  readonly answer: Answer | undefined
  readonly onAnswer: (key: AnswerKey, answer: Answer) => void
}

/** One question of the pulse, with a number to choose. */
export function PulseField({ question, person, answer, onAnswer }: Props) {
  const { say } = useReviewSpeech()
  const key = answerKey(question.id, person)
  return (
    <Labelled id={fieldId(key)} label={say(question.prompt)} look="prompt" group>
      <AnswerInput
        id={fieldId(key)}
        {...{ question, answer }}
        describedBy={undefined}
        onAnswer={(said) => onAnswer(key, said)}
      />
    </Labelled>
  )
}
