import type { PagedPaper } from '../formats/format.ts'
import { bind, type PackPart, sheetsIn } from '../pack/bind.ts'
import { groupNames, hasNames, sheetTitle } from '../pack/group-names.ts'
import { textsOfPrints } from '../prints/texts-of-prints.ts'
import { cleanText } from '../text/clean-text.ts'
import type { FontShelf } from '../text/font-shelf.ts'
import { pairingOf } from '../workshop/pairing/pairing.ts'
import type { PairingRound, Workshop } from '../workshop/workshop.ts'
import { groupPaper, textsOfGroupPaper } from './group-paper.ts'
import { type GroupSheet, isOnBothSides, type PackOrder, printedRounds } from './pack-order.ts'
import { partsOf } from './pack-parts.ts'

/** What goes to the room, part by part, and the scripts whose letters could not be had. */
export interface Pack {
  readonly parts: readonly PackPart[]
  readonly sheets: number // of paper
  readonly missing: readonly string[]
}

/** Makes everything that goes to the room, in the order in which the room needs it. */
export async function pressPack(order: PackOrder, fonts: FontShelf): Promise<Pack> {
  const work = { ...order, workshop: cleanNames(order.workshop) }
  const { rounds } = pairingOf(work.workshop)
  const papers = printedRounds(work.workshop, rounds).flatMap((_, round) => papersOf(work, rounds, round))
  const { faces, missing } = await fonts.facesFor(textsOfPack(work, papers), order.language)
  const setting = { ...work, faces, rounds, papers }
  const parts = partsOf(setting)
  return { parts, sheets: sheetsIn(parts, isOnBothSides(setting)), missing }
}

/** The one PDF of a pack. */
export function boundPack({ parts }: Pack, { workshop, words, made }: PackOrder): PagedPaper {
  const document = bind(parts, cleanText(workshop.title.trim()) || words.title, isOnBothSides({ workshop }))
  return { document, made, source: null }
}

function cleanNames(workshop: Workshop): Workshop {
  const people = workshop.people.map((person) => ({ ...person, name: cleanText(person.name).trim() }))
  return { ...workshop, people, title: cleanText(workshop.title).trim() }
}

function papersOf(work: PackOrder, rounds: readonly PairingRound[], round: number): readonly GroupSheet[] {
  const { workshop, template, language, made, words } = work
  const isNamed = hasNames(workshop)
  return (rounds[round] ?? []).map((group, place) => {
    const names = group.map((id) => (isNamed ? groupNames(workshop, [id], words) : ''))
    const title = sheetTitle(workshop, { round, place }, words)
    const isOfRound = isNamed && rounds.length > 1 && workshop.print.everyRound
    const order = { template, title, isOfRound, names, language, sheet: workshop.print.sheet, made }
    return { order, paper: groupPaper(order, work), group, round }
  })
}

function textsOfPack(work: PackOrder, papers: readonly GroupSheet[]) {
  const prints = textsOfPrints(work.prints, work.topics, work.language)
  const ofPapers = papers.map(({ paper }) => textsOfGroupPaper(paper, work))
  const own = [
    JSON.stringify([work.plan, work.look, work.words]),
    work.workshop.title,
    ...work.workshop.people.map(({ name }) => name),
  ]
  return {
    regular: [prints.regular, ...own, ...ofPapers.flatMap(({ regular }) => regular)],
    bold: [prints.bold, ...own, ...ofPapers.flatMap(({ bold }) => bold)],
  }
}
