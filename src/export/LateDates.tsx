import type { ComponentProps } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLatePart } from '../kit/use-late-part.ts'
import { WhenHere } from '../kit/WhenHere.tsx'
import type { CalendarDates } from './CalendarDates.tsx'

/** The dates for a calendar, below everything else of the step and fetched with it. */
export function LateDates(props: ComponentProps<typeof CalendarDates>) {
  const { part, fetchPart } = useLatePart(() => import('./CalendarDates.tsx'))
  useEffect(fetchPart, [])
  return <WhenHere part={part}>{({ CalendarDates }) => <CalendarDates {...props} />}</WhenHere>
}
