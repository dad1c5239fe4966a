import type { IsoDate } from '../days/iso-date.ts'
import { hasChanged } from './agree.ts'
import { lastRevision } from './agreed.ts'
import { mistyped } from './agreement-day.ts'
import type { Alliance } from './alliance.ts'

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
  return { isAgreed, on, note: noteOf(alliance, on, today) }
}

/** What the last version says about itself, when it would be replaced: it is of that day, or its year was mistyped. */
export function noteOf(alliance: Alliance, on: IsoDate, today: IsoDate): string {
  const last = lastRevision(alliance)
  const replaced = last?.on === on ? last : mistyped(alliance, today)
  return replaced?.note ?? ''
}
