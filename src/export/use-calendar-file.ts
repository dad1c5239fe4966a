import { useState } from 'preact/hooks'
import type { Occasion } from '../core/calendar/occasions.ts'
import { dayOf } from '../core/days/day.ts'
import type { IsoDate } from '../core/days/iso-date.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import { lookAgainAddress } from '../kit/addresses/look-again-address.ts'
import { openHash } from '../kit/addresses/open-hash.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import { download, type Handed } from '../kit/download.ts'
import { useSpeech } from '../kit/speech.ts'
import type { CalendarWishes } from './calendar-file.ts'
import { recallDates, rememberDates } from './saved-dates.ts'

/** What came of saving the dates. */
export type Saved =
  | { readonly kind: 'not-yet' | 'failed' }
  | { readonly kind: 'done'; readonly handed: Handed }

interface World {
  readonly paper: PaperJob
  readonly agreedOn: IsoDate | null // null: it is still a draft
  readonly nameFor: (day: string, extension: string) => string
}

interface Dates {
  readonly dates: readonly Occasion[]
  readonly fallen: readonly Occasion[]
  readonly isCancelling: boolean
}

/** Hands over the calendar file; what makes it may be gone, when a newer version of the site has come. */
export function useCalendarFile({ paper: { alliance }, agreedOn, nameFor }: World) {
  const { messages } = useSpeech()
  const [saved, setSaved] = useState<Saved>({ kind: 'not-yet' })

  async function save(all: Dates, wishes: CalendarWishes): Promise<void> {
    try {
      setSaved({ kind: 'done', handed: await handOver(all, wishes) })
    } catch (reason) {
      console.warn('The calendar file could not be made.', reason)
      setSaved({ kind: 'failed' })
    }
  }

  async function handOver({ dates, fallen, isCancelling }: Dates, wishes: CalendarWishes): Promise<Handed> {
    const { calendarFile } = await import('./calendar-file.ts')
    // a file that is saved within the same second is a later one all the same
    const made = new Date(Math.max(Date.now(), recallDates(alliance.id).made + 1000))
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const world = { messages, zone, made, link: linkBack() }
    const cancelled = isCancelling ? fallen : []
    const text = calendarFile(alliance, { dates, cancelled }, wishes, world)
    const handed = download(nameFor(agreedOn ?? dayOf(made), 'ics'), 'text/calendar;charset=utf-8', text)
    const held = isCancelling ? dates : [...dates, ...fallen]
    rememberDates(alliance.id, { dates: held, made: made.getTime() })
    return handed
  }

  /** To where it is talked about while it is a draft, and to where it is looked at again afterwards. */
  function linkBack(): string {
    const way =
      agreedOn === null ? pageBeside('builder') + openHash(alliance.id) : lookAgainAddress(alliance.id)
    return new URL(way, location.href).href
  }

  return { saved, save }
}
