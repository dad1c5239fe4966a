import type { FlowingPack, FlowingPart } from '../formats/format.ts'
import type { Paper } from '../paper/paper.ts'
import {
  cardBlocks,
  groupBlocks,
  handoutBlocks,
  nextLookBlocks,
  paperOf,
  posterBlocks,
  runSheetBlocks,
} from './pack-blocks.ts'
import { blankSheet } from './pack-contents.ts'
import { type GroupSheet, isLookBack, isOnBothSides, type PackOrder, type PackPlan } from './pack-order.ts'
import { planPack } from './plan-pack.ts'

/**
 * Everything that goes to the room for a format that lays it out itself, such as Word, in the same order as in the PDF. Poster
 * and hand-out are there once, to be changed once and then printed as often as they are needed.
 */
export function flowPack(order: PackOrder): FlowingPack {
  const plan = planPack(order)
  const { workshop, words, language, made } = plan
  const { cards, poster, handouts } = workshop.print
  return {
    title: workshop.title || words.title,
    language,
    sheet: workshop.print.sheet,
    made,
    parts: [
      flowingPart(paperOf(words.runSheet, runSheetBlocks(plan), plan), plan),
      ...plan.rounds.map((_, round) =>
        flowingPart(paperOf(words.groups, groupBlocks(plan, round), plan), plan, round === 0),
      ),
      ...plan.papers.flatMap((sheet) => groupParts(sheet, plan)),
      ...(isOnBothSides(plan) ? [] : [flowingPart(backPage(plan), plan)]),
      ...(cards ? [flowingPart(paperOf(words.cards, cardBlocks(plan), plan), plan)] : []),
      ...(poster
        ? [{ ...flowingPart(paperOf(words.poster, posterBlocks(plan), plan), plan), isPoster: true }]
        : []),
      ...(handouts ? [flowingPart(paperOf(words.handouts, handoutBlocks(plan), plan), plan)] : []),
    ],
  }
}

/** The paper of a group; for both sides of a sheet with its back. */
function groupParts({ paper, named }: GroupSheet, plan: PackPlan): readonly FlowingPart[] {
  const look = nextLook(named, plan)
  const [front, back] = isLookBack(plan) ? [look, paper] : [paper, look]
  return [flowingPart(front, plan), ...(isOnBothSides(plan) ? [flowingPart(back, plan, false)] : [])]
}

/** What stands on the backs, without names. */
function backPage(plan: PackPlan): Paper {
  return isLookBack(plan) ? blankSheet(plan).paper : nextLook('', plan)
}

function nextLook(names: string, plan: PackPlan): Paper {
  return paperOf(plan.words.nextLook, nextLookBlocks(plan, names), plan)
}

function flowingPart(paper: Paper, plan: PackPlan, isFront = true): FlowingPart {
  return { paper, beginsSheet: isFront && isOnBothSides(plan), isPoster: false }
}
