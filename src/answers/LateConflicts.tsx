import type { ComponentProps } from 'preact'
import { useEffect } from 'preact/hooks'
import { useSpeech } from '../kit/speech.ts'
import { useLatePart } from '../kit/use-late-part.ts'
import type { Conflicts } from './Conflicts.tsx'

/** What was written in two ways, fetched when there is something to choose. */
export function LateConflicts(props: ComponentProps<typeof Conflicts>) {
  const { messages } = useSpeech()
  const { part, fetchPart } = useLatePart(() => import('./Conflicts.tsx'))
  const isNeeded = props.conflicts.length > 0
  useEffect(() => {
    if (isNeeded) fetchPart()
  }, [isNeeded])
  if (part === 'missing') return isNeeded && <p class="problem">{messages.builder.partMissing}</p>
  return part && <part.Conflicts {...props} />
}
