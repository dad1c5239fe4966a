import { useSpeech } from '../../kit/speech.ts'
import { type Route, routeToHash } from '../places/place.ts'

interface Props {
  readonly label: string
  readonly back: Route | undefined
  readonly onContinue: () => void
}

/** The end of each step: the button that goes on, and the way back. */
export function Continue({ label, back, onContinue }: Props) {
  const { words } = useSpeech()
  return (
    <div class="continue">
      <button type="button" class="main" onClick={onContinue}>
        {label}
      </button>
      {back && (
        <a class="back" href={routeToHash(back)}>
          {words.back}
        </a>
      )}
    </div>
  )
}
