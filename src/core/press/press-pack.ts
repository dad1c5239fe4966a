import type { PagedPaper } from '../formats/format.ts'
import { bind, type PackPart, sheetsIn } from '../pack/bind.ts'
import { textsOfPrints } from '../prints/texts-of-prints.ts'
import { cleanText } from '../text/clean-text.ts'
import type { FontShelf } from '../text/font-shelf.ts'
import { textsOfGroupPaper } from './group-paper.ts'
import { isOnBothSides, type PackOrder, type PackPlan } from './pack-order.ts'
import { partsOf } from './pack-parts.ts'
import { planPack } from './plan-pack.ts'

/** What goes to the room, part by part, and the scripts whose letters could not be had. */
export interface Pack {
  readonly parts: readonly PackPart[]
  readonly sheets: number // of paper
  readonly missing: readonly string[]
}

/** Makes everything that goes to the room, in the order in which the room needs it. */
export async function pressPack(order: PackOrder, fonts: FontShelf): Promise<Pack> {
  const plan = planPack(order)
  const { faces, missing } = await fonts.facesFor(textsOfPack(plan), order.language)
  const setting = { ...plan, faces }
  const parts = partsOf(setting)
  return { parts, sheets: sheetsIn(parts, isOnBothSides(setting)), missing }
}

/** The one PDF of a pack. */
export function boundPack({ parts }: Pack, { workshop, words, made }: PackOrder): PagedPaper {
  const document = bind(parts, cleanText(workshop.title.trim()) || words.title, isOnBothSides({ workshop }))
  return { document, made, source: null }
}

function textsOfPack(pack: PackPlan) {
  const prints = textsOfPrints(pack.prints, pack.topics, pack.language)
  const ofPapers = pack.papers.map(({ paper }) => textsOfGroupPaper(paper, pack))
  const own = [
    JSON.stringify([pack.runSheet, pack.look, pack.words]),
    pack.workshop.title,
    ...pack.workshop.people.map(({ name }) => name),
  ]
  return {
    regular: [prints.regular, ...own, ...ofPapers.flatMap(({ regular }) => regular)],
    bold: [prints.bold, ...own, ...ofPapers.flatMap(({ bold }) => bold)],
  }
}
