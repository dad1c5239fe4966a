import { groupNames, hasNames, memberNames, sheetTitle } from '../pack/group-names.ts'
import { cleanText } from '../text/clean-text.ts'
import type { PairingRound, Workshop } from '../workshop/workshop.ts'
import { groupPaper } from './group-paper.ts'
import { type GroupSheet, type PackOrder, type PackPlan, printedRounds } from './pack-order.ts'

/** The paper of each group, for every format. */
export function planPack(order: PackOrder): PackPlan {
  const work = { ...order, workshop: cleanNames(order.workshop) }
  const { workshop, rounds } = work
  const printed = printedRounds(workshop, rounds)
  return { ...work, papers: printed.flatMap((_, round) => papersOf(work, rounds, round)) }
}

function cleanNames(workshop: Workshop): Workshop {
  const people = workshop.people.map((person) => ({ ...person, name: cleanText(person.name).trim() }))
  return { ...workshop, people, title: cleanText(workshop.title).trim() }
}

function papersOf(work: PackOrder, rounds: readonly PairingRound[], round: number): readonly GroupSheet[] {
  const { workshop, template, language, made, words } = work
  const isNamed = hasNames(workshop)
  return (rounds[round] ?? []).map((group, place) => {
    const names = isNamed ? memberNames(workshop, group, words) : group.map(() => '')
    const title = sheetTitle(workshop, { round, place }, words)
    const isOfRound = isNamed && rounds.length > 1 && workshop.print.everyRound
    const order = { template, title, isOfRound, names, language, sheet: workshop.print.sheet, made }
    const named = isNamed ? groupNames(workshop, group, words) : ''
    return { order, paper: groupPaper(order, work), named }
  })
}
