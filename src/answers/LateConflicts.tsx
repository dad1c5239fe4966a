import type { ComponentProps } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLatePart } from '../kit/use-late-part.ts'
import { WhenHere } from '../kit/WhenHere.tsx'
import type { Conflicts } from './Conflicts.tsx'

/** What was written in two ways, fetched when there is something to choose. */
export function LateConflicts(props: ComponentProps<typeof Conflicts>) {
  const { part, fetchPart } = useLatePart(() => import('./Conflicts.tsx'))
  const isNeeded = props.conflicts.length > 0
  useEffect(() => {
    if (isNeeded) fetchPart()
  }, [isNeeded])
  if (part === 'missing' && !isNeeded) return null
  return <WhenHere part={part}>{({ Conflicts }) => <Conflicts {...props} />}</WhenHere>
}
