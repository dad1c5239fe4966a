import { describe, expect, it } from 'vitest'
import { recallDates } from '../../src/export/saved-dates.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { lookForDrafts } from '../../src/keeping/look-for-drafts.ts'
import { allRounds } from '../../src/keeping/round-store.ts'
import { readRoundWords } from '../../src/keeping/round-words.ts'
import { recallPromises } from '../../src/answers/remembered.ts'
import { parseRound } from '../../src/core/alliance/apart/round.ts'
import { recallProgress } from '../../src/keeping/progress-store.ts'
import { recallLocked } from '../../src/sharing/receive/locked-link.ts'
import { keptBrowser } from './kept-browser.ts'
import { literal } from './literal.ts'

const first = '5b0f2c1e-3a86-4b53-9d41-0a7c6d2f9e11'
const second = 'c2a1d0f4-77aa-4f0e-8f0b-2d1f4b6c9e02'
const alliance = literal('alliance-1.alliance.json')
const lastMoment = 'Typed in the last moment'
const rounds: [string, unknown][] = Object.entries(literal('browser-3.json').rounds)

describe('what a browser kept is all there', () => {
  it('of version 1: alliances, which one was on the screen, and the last words under their only name', async () => {
    await keptBrowser(1)
    const store = openDraftStore()
    const { drafts, damaged } = (await lookForDrafts(store)).recalled
    expect(drafts.map((draft) => draft.alliance)).toEqual([
      { ...alliance, id: second, title: lastMoment },
      alliance,
    ])
    expect([damaged, Object.keys(localStorage)]).toEqual([[], []])
  })

  it('of version 2: alliances, choices, rounds, the last words', async () => {
    const { places } = await keptBrowser(2)
    const store = openDraftStore()
    const { recalled } = await lookForDrafts(store)
    expect([recalled.current?.alliance.title, recalled.damaged]).toEqual([lastMoment, []])
    expect(recalled.current?.conflicts).toHaveLength(1)
    expect((await allRounds()).map(({ id }) => id)).toEqual(['round-sealed', 'round-writing'])
    expect((await store.lastBackup())?.moment).toBe(places.backup)
  })

  it('of version 3: alliances with every sort of choice, those put away, notes of backups', async () => {
    const { alliances, places } = await keptBrowser(3)
    const store = openDraftStore()
    const { current, drafts, damaged } = (await lookForDrafts(store)).recalled
    expect(current).toMatchObject({ alliance: { ...alliance, title: lastMoment } })
    expect(current?.conflicts).toEqual(alliances[first].conflicts)
    expect(drafts.find((draft) => draft.alliance.id === second)).toEqual(alliances[second])
    expect(damaged).toEqual([])
    expect([await store.lastBackup(), await store.reminded()]).toEqual([places.backup, places.reminded])
  })

  it('of version 3: the rounds, and what was typed into one in the last moment', async () => {
    const kept = await keptBrowser(3)
    expect(await allRounds()).toEqual(Object.values(kept.rounds))
    expect(readRoundWords()).toEqual(Object.entries(kept.localStorage).flatMap(lastRoundWords))
  })

  it('of a tab: how far a review has come, which promises stay, the dates that were saved, a locked link', async () => {
    const { sessionStorage } = await keptBrowser(3)
    expect([first, second].map((id) => recallProgress(id, '2026-11-22'))).toEqual([
      { since: '2026-11-22', hasPulse: true, verdicts: { 'why-purpose': 'works', 'feedback-where': 'change' } },
      { since: '2026-11-22', hasPulse: false, verdicts: { 'needs-from-me': 'change' } },
    ])
    expect(recallPromises()).toEqual({ ignored: ['I will try'], isTold: true })
    const dates = [{ kind: 'check-in', number: 1, on: '2027-02-22' }]
    expect(recallDates(first)).toEqual({ dates, made: 1_790_000_000_000 })
    expect(recallLocked()).toBe(sessionStorage['before-we-begin:/:locked-link'])
  })
})

it.each(rounds)('the round %s, as it was kept, can be read for ever, word for word', (_id, round) => {
  expect(parseRound(round)).toEqual(round)
})

function lastRoundWords([key, value]: [string, unknown]) {
  return key.includes(':last-round.') ? [{ key, ...JSON.parse(String(value)) }] : []
}
