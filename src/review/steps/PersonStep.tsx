import { AnswerInput } from '../../answers/AnswerInput.tsx'
import { fieldId } from '../../answers/QuestionField.tsx'
import type { Answer } from '../../core/alliance/alliance.ts'
import { answerKey } from '../../core/alliance/answer-key.ts'
import { withNumber } from '../../core/review/pulse-now.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled } from '../../kit/Labelled.tsx'
import { Step } from '../../kit/Step.tsx'
import { Onward } from '../Onward.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from './step-props.ts'

interface Props extends StepProps {
  readonly person: string
}

/** How it is going for one person, who answers alone; nobody else's numbers are on the screen. */
export function PersonStep({ review, reviewed, person }: Props) {
  const { messages, say } = useReviewSpeech()
  const words = messages.review.person
  const { alliance, people, pulse, route } = reviewed
  const index = people.findIndex(({ id }) => id === person)
  const name = people[index]?.name ?? ''
  const next = people[index + 1]
  const write = (key: string, answer: Answer) => {
    review.edit((before) => withNumber(before, review.isPulseNew, key, answer))
    review.note({ ...review.progress, hasPulse: true })
  }
  const of = fill(words.of, { number: index + 1, count: people.length })
  return (
    <Step title={fill(words.title, { name })} kicker={of} why={fill(words.why, { name })}>
      {pulse.map((question) => {
        const key = answerKey(question.id, person)
        return (
          <Labelled key={key} id={fieldId(key)} label={say(question.prompt)} look="prompt" group>
            <AnswerInput
              id={fieldId(key)}
              question={question}
              answer={review.isPulseNew ? alliance.answers[key] : undefined}
              describedBy={undefined}
              onAnswer={(answer) => write(key, answer)}
            />
          </Labelled>
        )
      })}
      <Onward
        label={next ? fill(words.handOver, { name: next.name }) : words.together}
        route={route}
        place={review.place}
        go={review.go}
      />
    </Step>
  )
}
