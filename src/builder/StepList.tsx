import { useSpeech } from '../kit/speech.ts'
import { hashOf, type Place } from './places/place.ts'

interface Props {
  readonly place: Place
  readonly questions: Place // where the questions begin
}

/** The way through the builder, with the step that somebody is at; each step can be gone to. */
export function StepList({ place, questions }: Props) {
  const { words } = useSpeech()
  const steps: readonly (readonly [string, Place, readonly Place['kind'][]])[] = [
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
            <a href={hashOf(to)} aria-current={kinds.includes(place.kind) ? 'step' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
