import type { ComponentChildren } from 'preact'
import { dayOf } from '../../core/days/day.ts'
import { pulseWithNow, voicesOf, widestGap } from '../../core/review/pulse-now.ts'
import { fill } from '../../core/words/messages.ts'
import { Step } from '../../kit/Step.tsx'
import { ElsewhereToo } from '../ElsewhereToo.tsx'
import { NumbersTable } from '../NumbersTable.tsx'
import { PulseOverTime } from '../PulseOverTime.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

interface Props extends StepProps {
  readonly children: ComponentChildren
}

/** What everybody said, side by side, or all at once, and where they are furthest apart. */
export function NumbersStep({ review, reviewed, children }: Props) {
  const { messages } = useReviewSpeech()
  const words = messages.review.numbers
  const { alliance, pulse } = reviewed
  const voices = review.isPulseNew ? voicesOf(alliance) : []
  if (voices.length === 0) {
    return (
      <Step title={words.title} why={words.none}>
        <ElsewhereToo alliance={alliance} />
        {children}
      </Step>
    )
  }
  return (
    <Step title={voices.length === 1 ? words.titleOne : words.title} why={words.why}>
      <NumbersTable reviewed={reviewed} />
      <Gap reviewed={reviewed} />
      <PulseOverTime
        pulses={pulseWithNow(alliance, true, dayOf(new Date()))}
        questions={pulse}
        title={words.overTime}
      />
      {children}
    </Step>
  )
}

function Gap({ reviewed: { alliance, pulse } }: Pick<Props, 'reviewed'>) {
  const { messages, say } = useReviewSpeech()
  const widest = widestGap(pulse, alliance)
  if (widest === undefined) return null
  const { question, least, most } = widest
  return (
    <p class="widest-gap">{fill(messages.review.numbers.gap, { title: say(question.title), least, most })}</p>
  )
}
