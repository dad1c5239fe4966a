import type { PackKind } from '../core/pack/bind.ts'
import { tileCount } from '../core/pack/tiles.ts'
import { fitRunSheet } from '../core/workshop/fit-run-sheet.ts'
import { groupSizes } from '../core/workshop/pairing/group-sizes.ts'
import { thereIn } from '../core/workshop/pairing/to-pair.ts'
import { planFor, type SessionPlans } from '../core/workshop/session-plans.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import { usePairing } from './use-pairing.ts'

/** Everything that follows from a workshop; who sits with whom may take a while. */
export function usePlanned(workshop: Workshop, plans: SessionPlans, language: string) {
  const pairing = usePairing(workshop)
  const plan = planFor(plans, workshop.purpose)
  return { plan, ...fitRunSheet(plan, workshop, language), pairing }
}
export type Planned = ReturnType<typeof usePlanned>

/** A thing to print, and the sheets that it takes. */
export interface PrintedPart {
  readonly kind: PackKind
  readonly sheets: number
}

/** What is printed, in its order; as many sheets as the pack takes, as long as each group's paper is one page. */
export function printedParts(workshop: Workshop): readonly PrintedPart[] {
  const { sides, cards, poster, handouts, everyRound } = workshop.print
  const there = thereIn(workshop, 0).length
  const isBoth = sides === 'both'
  const printed = everyRound ? workshop.rounds : 1
  const groups = Array.from(
    { length: printed },
    (_, round) => groupSizes(thereIn(workshop, round).length, workshop.seating).length,
  )
  return [
    { kind: 'run-sheet', sheets: 1 },
    { kind: 'groups', sheets: isBoth ? Math.ceil(workshop.rounds / 2) : workshop.rounds },
    { kind: 'papers', sheets: groups.reduce((sum, count) => sum + count, 0) },
    ...(isBoth ? [] : [{ kind: 'next-look', sheets: 1 } as const]),
    ...(cards ? [{ kind: 'cards', sheets: 1 } as const] : []),
    ...(poster ? [{ kind: 'poster', sheets: tileCount } as const] : []),
    ...(handouts ? [{ kind: 'handouts', sheets: there } as const] : []),
  ]
}
