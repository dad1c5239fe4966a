import type { Alliance } from '../../../src/core/alliance/alliance.ts'

import { beginRound, sealRound } from '../../../src/core/alliance/apart/round-steps.ts'
import type { Draft } from '../../../src/core/alliance/keeping/draft.ts'
import { newAlliance } from '../../../src/core/alliance/new-alliance.ts'
import type { Template } from '../../../src/core/templates/template.ts'
import { type Voice, voices } from './voices.ts'

/** What lies in each shelf of the browser’s database afterwards, by its key. */
export type DemoRecords = Readonly<
  Record<'alliances' | 'rounds' | 'places', Readonly<Record<string, unknown>>>
>

const question = 'why-purpose'
const hour = 3_600_000

/**
 * A browser that has been used: an alliance for each voice, on all papers in turn; one that two tabs wrote in two ways; a
 * round of answering apart under way; and a record that can't be read. `now` is in milliseconds.
 */
export async function demoRecords(templates: readonly Template[], now: number): Promise<DemoRecords> {
  const alliances = voices.flatMap((voice, index) => {
    const template = templates[index % templates.length]
    return template === undefined ? [] : [allianceOf(voice, template, `demo-${index + 1}`)]
  })
  const kept = alliances.map((alliance, index) => {
    const changed = now - index * hour
    return [alliance.id, index === 0 ? inTwoWays(alliance, changed) : { alliance, changed, conflicts: [] }]
  })
  const damaged = { alliance: { format: 'alliance', version: 99 }, changed: now - 31 * hour }
  return {
    alliances: { ...Object.fromEntries(kept), 'demo-damaged': damaged },
    rounds: await roundOf(alliances[1], now),
    places: { current: 'demo-1' },
  }
}

function allianceOf([language, one, other, words]: Voice, template: Template, id: string): Alliance {
  const begun = newAlliance(template, language, id)
  const people = begun.people.map((person, index) => ({
    ...person,
    name: [one, other][index] ?? `${one} ${index + 1}`,
  }))
  return { ...begun, people, answers: { [question]: { kind: 'text', text: words } } }
}

/** Another tab wrote another title and another answer, and nobody has chosen yet. */
function inTwoWays(alliance: Alliance, changed: number): Draft {
  const title = 'Maya and Tom'
  const mine = alliance.answers[question] ?? null
  const theirs = { kind: 'text', text: 'To build something that lasts.' } as const
  const conflicts = [
    { kind: 'title', mine: title, theirs: 'Maya & Tom, 2026' },
    { kind: 'answer', key: question, mine, theirs },
  ] as const
  return { alliance: { ...alliance, title }, changed, conflicts }
}

async function roundOf(alliance: Alliance | undefined, now: number): Promise<Record<string, unknown>> {
  const me = alliance?.people[0]
  if (alliance === undefined || me === undefined) return {}
  const begun = beginRound(alliance, 'demo-round', { changed: now })
  const random = new Uint8Array(32).fill(7) // nobody’s secret
  return { 'demo-round': await sealRound(begun, me.id, random, { changed: now }) }
}
