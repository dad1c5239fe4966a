import type { PackWords } from '../pack/pack-words.ts'
import type { Prints } from '../prints/prints.ts'
import type { Topic } from '../questions/question.ts'
import type { Template } from '../templates/template.ts'
import type { Faces } from '../text/face.ts'
import type { Messages } from '../words/messages.ts'
import type { RunSheet } from '../workshop/run-sheet.ts'
import type { NextLookWords, SessionPlan } from '../workshop/session-plans.ts'
import type { PairingRound, Workshop } from '../workshop/workshop.ts'
import type { GroupPaperOrder, groupPaper } from './group-paper.ts'

/** Everything for one workshop, and what it is made from. */
export interface PackOrder {
  readonly workshop: Workshop
  readonly rounds: readonly PairingRound[] // who sits with whom, as the page shows it
  readonly runSheet: RunSheet // in the minutes that there are
  readonly plan: SessionPlan
  readonly look: NextLookWords
  readonly prints: Prints
  readonly topics: readonly Topic[]
  readonly template: Template // that each group fills in
  readonly messages: Messages
  readonly words: PackWords
  readonly language: string // BCP 47
  readonly made: Date
}

/** A paper to be laid out, and for whom. */
export interface GroupSheet {
  readonly order: GroupPaperOrder
  readonly paper: ReturnType<typeof groupPaper>
  readonly named: string // whose it is; empty where nobody has a name
}

/** The order with everything that is worked out once for all parts. */
export interface PackPlan extends PackOrder {
  readonly papers: readonly GroupSheet[]
}

/** The same with the faces in which it is set. */
export interface PackSetting extends PackPlan {
  readonly faces: Faces
}

/** The rounds for which there are papers: the first one, or all of them where that is wished. */
export function printedRounds({ print }: Workshop, rounds: readonly PairingRound[]): readonly PairingRound[] {
  return print.everyRound ? rounds : rounds.slice(0, 1)
}

/** Whether people look back at an agreement, so that the next look comes first and the paper for a new one behind it. */
export function isLookBack({ workshop }: Pick<PackOrder, 'workshop'>): boolean {
  return workshop.purpose === 'look-back'
}

/** Whether the printer turns the sheets. */
export function isOnBothSides({ workshop }: Pick<PackOrder, 'workshop'>): boolean {
  return workshop.print.sides === 'both'
}
