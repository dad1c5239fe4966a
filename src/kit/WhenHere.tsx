import type { ComponentChildren } from 'preact'
import { useSpeech } from './speech.ts'

interface Props<Part extends object> {
  readonly part: Part | 'missing' | null
  readonly role?: 'alert' // of the sentence, where somebody waits for the part
  readonly children: (part: Part) => ComponentChildren
}

/** What a part of the page shows that is fetched later: nothing before it is here, and a sentence where it is missing. */
export function WhenHere<Part extends object>({ part, role, children }: Props<Part>) {
  const { words } = useSpeech()
  if (part === 'missing') {
    return (
      <p class="problem" role={role}>
        {words.partMissing}
      </p>
    )
  }
  return <>{part && children(part)}</>
}
