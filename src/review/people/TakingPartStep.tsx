import { useEffect } from 'preact/hooks'
import { Step } from '../../kit/Step.tsx'
import { useLatePart } from '../../kit/use-late-part.ts'
import { WhenHere } from '../../kit/WhenHere.tsx'
import { Onward } from '../Onward.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

/** Who takes part from now on: fetched when somebody comes to it, since mostly nobody joins or leaves. */
export function TakingPartStep(props: StepProps) {
  const { review, reviewed } = props
  const { messages } = useReviewSpeech()
  const words = messages.review.people
  const { part, fetchPart } = useLatePart(() => import('./ComeAndGo.tsx'))
  useEffect(fetchPart, [])
  return (
    <Step title={words.title} why={words.why}>
      <WhenHere part={part}>{({ ComeAndGo }) => <ComeAndGo {...props} />}</WhenHere>
      <Onward label={words.onward} route={reviewed.route} place={review.place} go={review.go} />
    </Step>
  )
}
