import { useSpeech } from '../../kit/speech.ts'
import { routeToHash } from '../places/place.ts'

interface Props {
  readonly what: string // `people`, or the id of a question
  readonly titled: string // the id of the title above it, which is said after "Change"
}

/** Leads to one answer; whoever comes back finds the focus on it again. */
export function ChangeLink({ what, titled }: Props) {
  const { words } = useSpeech()
  const id = changeLinkId(what)
  return (
    <a
      class="change"
      id={id}
      aria-labelledby={`${id} ${titled}`}
      href={routeToHash({ kind: 'change', what })}
    >
      {words.check.change}
    </a>
  )
}

/** The id of the link that changes something. */
export function changeLinkId(what: string): string {
  return `change-${what}`
}
