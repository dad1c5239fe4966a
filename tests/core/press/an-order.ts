import {
  messagesFor,
  readMessages,
  readPrintWords,
  readSessionPlans,
  readTemplates,
  readTopics,
} from '../../../src/content/read-content.ts'
import type { PackOrder } from '../../../src/core/press/pack-order.ts'
import { withNames } from '../../../src/core/workshop/edit-workshop.ts'
import { fitRunSheet } from '../../../src/core/workshop/fit-run-sheet.ts'
import { pairingOf } from '../../../src/core/workshop/pairing/pairing.ts'
import { planFor } from '../../../src/core/workshop/session-plans.ts'
import { newWorkshop, type Workshop } from '../../../src/core/workshop/workshop.ts'

const plans = readSessionPlans()
const supplies = {
  look: plans.nextLook,
  prints: readPrintWords(),
  topics: readTopics(),
  messages: messagesFor('en'),
  words: readMessages().workshop.pack,
  language: 'en',
  made: new Date('2026-11-30T12:00:00Z'),
}

/** 24 people in pairs with the usual choices, for a printer with Letter. */
export const usual = newWorkshop('w', 24, 'letter')
const names = Array.from({ length: 24 }, (_, place) => `Wintergarten ${String.fromCharCode(65 + place)}`)

/** The same with names, which no word of content has. */
export const named = withNames(usual, names)

/** The same with names that are long. */
export const long = withNames(
  usual,
  names.map((name) => `Maria-Magdalena ${name}`),
)

/** What everything for a workshop is made from. */
export function orderOf(workshop: Workshop): PackOrder {
  const plan = planFor(plans, workshop.purpose)
  const template = readTemplates().find(({ id }) => id === plan.papers[workshop.seating])
  if (!template) throw new Error('content/workshops.yaml names a paper that is not there.')
  const { sheet: runSheet } = fitRunSheet(plan, workshop, 'en')
  return { ...supplies, workshop, rounds: pairingOf(workshop).rounds, runSheet, plan, template }
}
