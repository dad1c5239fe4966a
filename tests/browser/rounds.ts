import { expect, type Page } from '@playwright/test'
import type { Alliance, Answers } from '../../src/core/alliance/alliance.ts'
import { invite, reply } from '../../src/core/alliance/apart/answer-apart.ts'
import type { Reply } from '../../src/core/alliance/apart/apart.ts'
import type { RoundAt } from '../../src/core/alliance/apart/round.ts'
import { withRound } from './shelf.ts'

/** A team of so many, who are called `Person 1` and so on unless they have names. */
export function teamOf(count: number, names: readonly string[] = []): Alliance {
  return {
    format: 'alliance',
    version: 1,
    id: `team-of-${count}`,
    template: 'team',
    language: 'en',
    title: 'Aurora',
    people: Array.from({ length: count }, (_, index) => ({
      id: `p${index + 1}`,
      name: names[index] ?? `Person ${index + 1}`,
      role: 'member',
    })),
    questions: [],
    answers: {},
    revisions: [],
  }
}

/** What the sealed round of a team is, as its organiser keeps it, with so many replies. */
export async function sealedRound(
  team: Alliance,
  asks: readonly string[],
  answersOf: (id: string) => Answers,
  replies: number,
): Promise<RoundAt<'sealed'>> {
  const random = Uint8Array.from({ length: 32 }, (_, index) => index)
  const kept = await invite({ ...team, answers: answersOf('p1') }, 'p1', random, asks)
  const others = team.people.slice(1, replies + 1).map(({ id }) => id)
  const sent: Reply[] = []
  for (const id of others) sent.push(await reply(kept.invitation, id, answersOf(id)))
  return { id: 'a-round', changed: 1, stage: 'sealed', ...kept, replies: sent }
}

/** Three who were asked one question, of whom so many have replied. */
export async function roundOfThree(replies: number): Promise<RoundAt<'sealed'>> {
  const answersOf = (id: string): Answers => ({ 'why-purpose': { kind: 'text', text: `As ${id} sees it.` } })
  return await sealedRound(teamOf(3), ['why-purpose'], answersOf, replies)
}

/** The page that shows a round which this browser keeps. */
export async function aRound(page: Page, round: RoundAt<'sealed'>): Promise<void> {
  await withRound(page, round)
  await page.goto(`/apart/#round=${round.id}`)
  await expect(page.locator('.sharing[data-awake="true"]')).toBeVisible()
}
