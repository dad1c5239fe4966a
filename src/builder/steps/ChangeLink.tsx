import { useSpeech } from '../../kit/speech.ts'
import { changeLinkId, routeToHash } from '../places/place.ts'

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
