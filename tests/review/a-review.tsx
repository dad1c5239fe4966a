import { expect } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import Review from '../../src/review/Review.tsx'
import { content, goTo, holds, messages, show } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

export const words = messages.review
export const purpose = { 'why-purpose': { kind: 'text', text: 'To learn.' } } as const
export const agreed = {
  on: '2026-08-22',
  note: 'Our first talk',
  title: '',
  people: alliance().people,
  questions: [],
  answers: purpose,
}
export const kept = alliance({ answers: purpose, revisions: [agreed] })

/** Every alliance that the browser keeps. */
export const keptHere = async () =>
  (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))

/** The look back at this alliance, at a place of it. */
export async function openReview(hash: string, what = kept): Promise<void> {
  await openDraftStore().keep({ alliance: what, changed: 1, conflicts: [] }, null)
  goTo(hash)
  show(<Review content={content} language="en" messages={messages} />)
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

/** The row of a table in which this stands. */
export const rowOf = (what: string) =>
  [...document.querySelectorAll('tr')].find(({ textContent }) => textContent?.includes(what))?.textContent
