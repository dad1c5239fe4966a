import type { ComponentProps } from 'preact'
import { CalendarDates } from './CalendarDates.tsx'
import { YesAsked } from './yes/YesAsked.tsx'

/** What comes after the paper: whose yes is there, and the dates for a calendar. */
export function AfterPaper(props: ComponentProps<typeof CalendarDates>) {
  return (
    <>
      <YesAsked alliance={props.paper.alliance} />
      <CalendarDates {...props} />
    </>
  )
}
