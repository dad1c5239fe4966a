import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { commonAlliance } from '../../../src/core/alliance/apart/common-alliance.ts'
import { type Draft, mergeConflicts, parseConflicts } from '../../../src/core/alliance/keeping/draft.ts'
import { planRestore, restored } from '../../../src/core/alliance/keeping/restore.ts'
import { commonBase, merge } from '../../../src/core/alliance/merging/merge.ts'
import { newer } from '../../../src/core/alliance/merging/newer.ts'
import { type Choice, isSettled, settle } from '../../../src/core/alliance/merging/settle.ts'
import { type Chance, chance as chanceFrom } from '../chance.ts'
import { someAct } from './acts.ts'
import { beginning } from './beginnings.ts'
import { type Pen, pen } from './pen.ts'
import { dayAt, isReadable } from './try-merges.ts'
import { lost, wordsIn } from './words-in.ts'

/** How a life went: at which step, and in what, something was wrong; nothing when all was well. */
export interface Trouble {
  readonly seed: number
  readonly step: number
  readonly what: 'unreadable' | 'words lost' | 'choices unreadable'
}

/** The browsers of two people and one backup; all hold the same alliance. */
interface World {
  readonly drafts: readonly Draft[]
  readonly backup: Draft
}

interface Step {
  readonly world: World
  readonly changed: Draft
  readonly before: readonly unknown[] // what must not be lost by it
}

/** Some years of an alliance: it is edited, agreed on, sent, merged, settled, restored, changed in two tabs at once. */
export function tryLife(seed: number): Trouble | null {
  const chance = chanceFrom(seed)
  const by = pen(chance)
  const start: Draft = { alliance: beginning(chance), changed: 0, conflicts: [] }
  let world: World = { drafts: [start, start], backup: start }
  const steps = 10 + chance.below(40)
  let day = 0
  for (let step = 0; step < steps; step++) {
    day += chance.below(60)
    const { world: next, changed, before } = oneStep(world, by, dayAt(day))
    const what = troubleIn(changed, before)
    if (what !== null) return { seed, step, what }
    world = next
  }
  return null
}

function troubleIn(changed: Draft, before: readonly unknown[]): Trouble['what'] | null {
  if (!isReadable(changed.alliance)) return 'unreadable'
  const choices = JSON.stringify(changed.conflicts)
  if (JSON.stringify(parseConflicts(JSON.parse(choices))) !== choices) return 'choices unreadable'
  return lost(before, [changed]).length > 0 ? 'words lost' : null
}

function oneStep(world: World, by: Pen, day: string): Step {
  const { chance } = by
  const who = chance.below(2)
  const mine = world.drafts[who] ?? world.backup
  const theirs = world.drafts[1 - who] ?? world.backup
  const put = (changed: Draft, before: readonly unknown[] = []): Step => {
    const drafts = world.drafts.map((draft, index) => (index === who ? changed : draft))
    return { world: { ...world, drafts }, changed, before }
  }
  const number = chance.next()
  if (number < 0.6) return put({ ...mine, alliance: someAct(by)(mine.alliance, day) })
  if (number < 0.75) return put(received(mine, theirs.alliance), [mine, theirs.alliance])
  if (number < 0.85) return put(settledOne(mine, chance))
  if (number < 0.9) {
    const [one, other] = [someAct(by)(mine.alliance, day), someAct(by)(mine.alliance, day)]
    const known = wordsIn(mine)
    const written = [...wordsIn(one, other)].filter((word) => !known.has(word))
    return put(inTwoTabs(mine, one, other), written)
  }
  if (number < 0.95) return put(restoredFrom(mine, world.backup, chance), [])
  if (number < 0.97) return put(answeredApart(mine, by))
  return { world: { ...world, backup: mine }, changed: mine, before: [] }
}

function received(mine: Draft, copy: Alliance): Draft {
  const { merged, conflicts } = merge(commonBase(mine.alliance, copy), mine.alliance, copy)
  return { ...mine, alliance: merged, conflicts: mergeConflicts([], mine.conflicts, conflicts) }
}

/** As on the screen: a choice for which there is no room stays open. */
function settledOne(mine: Draft, chance: Chance): Draft {
  if (mine.conflicts.length === 0) return mine
  const conflict = chance.oneOf(mine.conflicts)
  const choice = chance.oneOf<Choice>(['mine', 'theirs', 'both'])
  const alliance = settle(mine.alliance, conflict, choice)
  if (!isSettled(alliance, conflict, choice)) return { ...mine, alliance }
  return { ...mine, alliance, conflicts: mine.conflicts.filter((one) => one !== conflict) }
}

function inTwoTabs(base: Draft, one: Alliance, other: Alliance): Draft {
  const { merged, conflicts } = newer(one, other, base.alliance)
  return { ...base, alliance: merged, conflicts: mergeConflicts([], base.conflicts, conflicts) }
}

function restoredFrom(here: Draft, backup: Draft, chance: Chance): Draft {
  const [plan] = planRestore([here], [backup])
  const choice = chance.oneOf(['together', 'here', 'backup'] as const)
  return (plan && restored(plan, choice, () => 'second')[0]) ?? here
}

function answeredApart(mine: Draft, by: Pen): Draft {
  const [one, other] = mine.alliance.people
  if (one === undefined || other === undefined) return mine
  const say = (person: string) => ({
    by: person,
    answers: {
      why: { kind: 'text' as const, text: by.word() },
      [`needs/${person}`]: { kind: 'text' as const, text: by.word() },
    },
  })
  return { ...mine, alliance: commonAlliance(mine.alliance, [say(one.id), say(other.id)]) }
}
