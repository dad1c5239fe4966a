import { useSpeech } from '../kit/speech.ts'
import { type Stop, stopToHash } from './place.ts'
import { nextStop, stopBefore } from './route.ts'

interface Props {
  readonly label: string
  readonly route: readonly Stop[]
  readonly place: Stop
  readonly go: (place: Stop) => void
}

/** The end of a step: the button that goes on, and the way back. */
export function Onward({ label, route, place, go }: Props) {
  const { words } = useSpeech()
  const next = nextStop(route, place)
  const before = stopBefore(route, place)
  return (
    <div class="continue">
      {next && (
        <button type="button" class="main" onClick={() => go(next)}>
          {label}
        </button>
      )}
      {before && (
        <a class="back" href={stopToHash(before)}>
          {words.back}
        </a>
      )}
    </div>
  )
}
