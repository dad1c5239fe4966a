import { type Stop, stopToHash } from './place.ts'
import { pulseStop } from './route.ts'
import { useReviewSpeech } from './speech.ts'
import type { Reviewed } from './use-review.ts'

interface Props {
  readonly place: Stop
  readonly reviewed: Reviewed
}

/** The way through a review, with the part that somebody is at; each part can be gone to. */
export function ReviewSteps({ place, reviewed: { alliance, lines, route } }: Props) {
  const { messages } = useReviewSpeech()
  const words = messages.review.steps
  const { id } = alliance
  const [line] = lines
  const steps: readonly (readonly [string, Stop, readonly Stop['kind'][]])[] = [
    [words.begin, { kind: 'begin', id }, ['begin', 'versions']],
    [words.people, { kind: 'people', id }, ['people']],
    [words.pulse, pulseStop(route) ?? { kind: 'numbers', id }, ['person', 'everybody', 'numbers']],
    ...(line ? [[words.lines, { kind: 'line', id, question: line.question.id }, ['line']] as const] : []),
    [words.agree, { kind: 'agree', id }, ['agree', 'done', 'scenes']],
  ]
  return (
    <nav class="step-list" aria-label={words.label}>
      <ol>
        {steps.map(([label, to, kinds]) => (
          <li key={label}>
            <a href={stopToHash(to)} aria-current={kinds.includes(place.kind) ? 'step' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
