import { useSpeech } from '../kit/speech.ts'
import { hashOf, type Place } from './place.ts'
import { nextPlace, placeBefore } from './route.ts'

interface Props {
  readonly label: string
  readonly route: readonly Place[]
  readonly place: Place
  readonly go: (place: Place) => void
}

/** The end of a step: the button that goes on, and the way back. */
export function Onward({ label, route, place, go }: Props) {
  const { words } = useSpeech()
  const next = nextPlace(route, place)
  const before = placeBefore(route, place)
  return (
    <div class="continue">
      {next && (
        <button type="button" class="main" onClick={() => go(next)}>
          {label}
        </button>
      )}
      {before && (
        <a class="back" href={hashOf(before)}>
          {words.back}
        </a>
      )}
    </div>
  )
}
