import { hasChanged } from '../../core/alliance/agree.ts'
import { lastRevision } from '../../core/alliance/agreed.ts'
import type { Alliance, IsoDate } from '../../core/alliance/alliance.ts'

/** What people say about their agreement before they take the paper home. */
export interface Agreeing {
  readonly isAgreed: boolean
  readonly on: string // a day, or empty
  readonly note: string
}

/** What was agreed and not changed since stays agreed on its day; whatever is new is a draft until somebody says otherwise. */
export function agreeingFrom(alliance: Alliance, today: IsoDate): Agreeing {
  const last = lastRevision(alliance)
  const isAgreed = last !== undefined && !hasChanged(alliance)
  const on = isAgreed ? last.on : today
  return { isAgreed, on, note: noteOf(alliance, on) }
}

/** What the last version says about itself, when it was agreed on that day and would be replaced. */
export function noteOf(alliance: Alliance, on: IsoDate): string {
  const last = lastRevision(alliance)
  return last?.on === on ? last.note : ''
}
