import { lastRevision } from '../core/alliance/agreed.ts'
import type { Draft } from '../core/alliance/keeping/draft.ts'
import { shownTitle } from '../core/alliance/shown-title.ts'
import { nextLook } from '../core/calendar/looks.ts'
import type { IsoDate } from '../core/days/iso-date.ts'
import { say } from '../core/words/say.ts'
import { fold } from './fold.ts'
import { saidIn } from './said-in.ts'
import type { ShelfContent } from './shelf-content.ts'

/** What the shelf says about one alliance. */
export interface Row {
  readonly draft: Draft
  readonly title: string // may be empty: nobody has a name yet
  readonly people: string // empty when the title says it already
  readonly kind: string
  readonly checkIn: CheckIn
  readonly version: number // how many times it was agreed
  readonly says: () => string // all of it, folded to be searched; worked out when somebody searches
}

/** The day on which people said that they look at it again; it is overdue until they agree anew. */
export type CheckIn =
  | { readonly kind: 'not-agreed' | 'open' } // open: agreed without a day
  | { readonly kind: 'day'; readonly on: IsoDate; readonly isPast: boolean }

/** The row of an alliance, as it stands on this day. */
export function rowOf(draft: Draft, { kinds, topics }: ShelfContent, language: string, today: IsoDate): Row {
  const { alliance } = draft
  const names = shownTitle({ title: '', people: alliance.people }, language)
  const title = shownTitle(alliance, language)
  const kind = kinds[alliance.template]
  const said = kind === undefined ? '' : say(kind, language)
  return {
    draft,
    title,
    people: names === title ? '' : names,
    kind: said,
    checkIn: checkInOf(draft, topics, today),
    version: alliance.revisions.length,
    says: once(() => fold(`${title} ${names} ${said} ${saidIn(alliance, topics, language)}`)),
  }
}

function once(work: () => string): () => string {
  let done: string | undefined
  return () => {
    done ??= work()
    return done
  }
}

/** The first look since the last agreement, as it was said then: what was typed afterwards is not agreed yet. */
function checkInOf({ alliance }: Draft, topics: ShelfContent['topics'], today: IsoDate): CheckIn {
  const last = lastRevision(alliance)
  if (last === undefined) return { kind: 'not-agreed' }
  const on = nextLook(last, topics, last.on)
  return on === null ? { kind: 'open' } : { kind: 'day', on, isPast: on < today }
}
