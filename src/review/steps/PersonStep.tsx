import { useState } from 'preact/hooks'
import type { Answer, Answers } from '../../core/alliance/alliance.ts'
import { answerKey } from '../../core/alliance/answer-key.ts'
import { numberAt, withNumber } from '../../core/review/pulse-now.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { fill } from '../../core/words/messages.ts'
import { Step } from '../../kit/Step.tsx'
import { ElsewhereToo } from '../ElsewhereToo.tsx'
import { Onward } from '../Onward.tsx'
import { PulseField } from '../PulseField.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

interface Props extends StepProps {
  readonly person: string
}

/**
 * How it is going for one person, who answers alone. Only what was said on this visit is on the screen: whoever comes
 * back to it sees no number, not even their own, since it may be somebody else who has the device now.
 */
export function PersonStep({ review, reviewed, person }: Props) {
  const { messages } = useReviewSpeech()
  const words = messages.review.person
  const { alliance, people, pulse, route } = reviewed
  const index = people.findIndex(({ id }) => id === person)
  const name = people[index]?.name ?? ''
  const next = people[index + 1]
  const [said, setSaid] = useState<Answers>({})
  const [hasSaid] = useState(
    review.isPulseNew && pulse.some(({ id }) => numberAt(alliance.answers, id, person) !== undefined),
  )
  const write = (key: string, answer: Answer) => {
    setSaid((before) => ({ ...before, [key]: answer }))
    review.edit((before) => withNumber(before, review.isPulseNew, key, answer))
    review.note({ ...review.progress, hasPulse: true })
  }
  const of = fill(words.of, { number: index + 1, count: people.length })
  return (
    <Step title={fill(words.title, { name })} kicker={of} why={fill(words.why, { name })}>
      <p class="who-sees">
        {hasSaid ? fill(words.already, { name }) : forPeople(words.whoSees, people.length)}
      </p>
      {index === 0 && <ElsewhereToo alliance={alliance} />}
      {pulse.map((question) => (
        <PulseField
          key={question.id}
          {...{ question, person }}
          answer={said[answerKey(question.id, person)]}
          onAnswer={write}
        />
      ))}
      <Onward
        label={next ? fill(words.handOver, { name: next.name }) : words.together}
        route={route}
        place={review.place}
        go={review.go}
      />
    </Step>
  )
}
