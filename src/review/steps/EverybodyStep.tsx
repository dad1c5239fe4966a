import type { ComponentChildren } from 'preact'
import type { Answer } from '../../core/alliance/alliance.ts'
import { withNumber } from '../../core/review/pulse-now.ts'
import { Step } from '../../kit/Step.tsx'
import { ElsewhereToo } from '../ElsewhereToo.tsx'
import { PulseField } from '../PulseField.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

interface Props extends StepProps {
  readonly children: ComponentChildren
}

/**
 * How it is going for a group in which nobody is asked alone: everybody shows a number at once, and the one that most
 * show is written down. Each on a device of their own is the other way.
 */
export function EverybodyStep({ review, reviewed: { alliance, pulse }, children }: Props) {
  const words = useReviewSpeech().messages.review.everybody
  const write = (key: string, answer: Answer) => {
    review.edit((before) => withNumber(before, review.isPulseNew, key, answer))
    review.note({ ...review.progress, hasPulse: true })
  }
  return (
    <Step title={words.title} why={words.why}>
      <ol class="to-come">
        {words.how.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <p class="who-sees">{words.whoSees}</p>
      <ElsewhereToo alliance={alliance} />
      {pulse.map((question) => (
        <PulseField
          key={question.id}
          question={question}
          answer={review.isPulseNew ? alliance.answers[question.id] : undefined}
          onAnswer={write}
        />
      ))}
      {children}
    </Step>
  )
}
