import type { ComponentProps } from 'preact'
import { useEffect } from 'preact/hooks'
import { useSpeech } from '../kit/speech.ts'
import { useLatePart } from '../kit/use-late-part.ts'
import type { CalendarDates } from './CalendarDates.tsx'

/** The dates for a calendar, below everything else of the step and fetched with it. */
export function LateDates(props: ComponentProps<typeof CalendarDates>) {
  const { messages } = useSpeech()
  const { part, fetchPart } = useLatePart(() => import('./CalendarDates.tsx'))
  useEffect(fetchPart, [])
  if (part === 'missing') return <p class="problem">{messages.builder.partMissing}</p>
  return part && <part.CalendarDates {...props} />
}
