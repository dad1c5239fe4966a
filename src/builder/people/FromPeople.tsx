import { useSpeech } from '../../kit/speech.ts'
import type { Route } from '../places/place.ts'

interface Props {
  readonly topic: string // the first of the paper
  readonly onLeave: (to: Route) => void
}

/** From the names to the questions: the five first, or all of them. */
export function FromPeople({ topic, onLeave }: Props) {
  const { words } = useSpeech()
  return (
    <div class="continue">
      <button type="button" class="main" onClick={() => onLeave({ kind: 'first' })}>
        {words.questions.first}
      </button>
      <button type="button" class="second" onClick={() => onLeave({ kind: 'topic', topic })}>
        {words.questions.all}
      </button>
    </div>
  )
}
