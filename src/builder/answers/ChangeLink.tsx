import { hashOf } from '../places/place.ts'
import { useSpeech } from '../speech.ts'

interface Props {
  readonly what: string // `people`, or the id of a question
  readonly about: string // said after "Change" to those who don't see the row
}

/** Leads to one answer; whoever comes back finds the focus on it again. */
export function ChangeLink({ what, about }: Props) {
  const { words } = useSpeech()
  return (
    <a class="change" id={changeLinkId(what)} href={hashOf({ kind: 'change', what })}>
      {words.check.change}
      <span class="unseen"> {about}</span>
    </a>
  )
}

/** The id of the link that changes something. */
export function changeLinkId(what: string): string {
  return `change-${what}`
}
