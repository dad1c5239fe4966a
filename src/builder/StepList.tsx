import { useSpeech } from '../kit/speech.ts'
import { type Route, routeToHash } from './places/place.ts'

interface Props {
  readonly place: Route
  readonly questions: Route // where the questions begin
}

/** The way through the builder, with the step that somebody is at; each step can be gone to. */
export function StepList({ place, questions }: Props) {
  const { words } = useSpeech()
  const steps: readonly (readonly [string, Route, readonly Route['kind'][]])[] = [
    [words.steps.people, { kind: 'people' }, ['people']],
    [words.steps.questions, questions, ['first', 'topic', 'all']],
    [words.steps.check, { kind: 'check' }, ['check', 'change', 'scenes']],
    [words.steps.paper, { kind: 'paper' }, ['paper']],
  ]
  return (
    <nav class="step-list" aria-label={words.steps.label}>
      <ol>
        {steps.map(([label, to, kinds]) => (
          <li key={label}>
            <a href={routeToHash(to)} aria-current={kinds.includes(place.kind) ? 'step' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
