import * as z from 'zod/mini'
import { idSchema } from '../questions/question.ts'
import { wordsSchema } from '../words/words.ts'
import { purposes, seatings } from './workshop.ts'

/** The lengths for which content says how long each step takes, in minutes. */
export const plannedLengths = ['15', '30', '45', '60', '90'] as const

const minutesSchema = z.partialRecord(z.enum(plannedLengths), z.int().check(z.minimum(1)))

/** A step of a plan: what is said, done and goes wrong; left out at the lengths that have no minutes for it. */
const planStepSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  minutes: minutesSchema,
  say: z.array(wordsSchema),
  do: z.array(wordsSchema),
  wrong: z.array(wordsSchema),
})
export type PlanStep = Readonly<z.infer<typeof planStepSchema>>

const planSchema = z.strictObject({
  purpose: z.enum(purposes),
  title: wordsSchema,
  line: wordsSchema, // what it is, under the choice
  papers: z.record(z.enum(seatings), idSchema), // the template that each group fills in
  cards: z.array(idSchema).check(z.minLength(4), z.maxLength(8)), // questions, one sheet of them
  poster: z.enum(['agreements', 'steps']),
  bring: z.array(wordsSchema), // beyond what everybody needs
  steps: z.array(planStepSchema).check(z.minLength(3)),
})
export type SessionPlan = Readonly<z.infer<typeof planSchema>>

const lookSchema = z.strictObject({
  title: wordsSchema,
  line: wordsSchema,
  day: wordsSchema,
  with: wordsSchema,
  numbers: wordsSchema,
  asks: z.array(wordsSchema).check(z.length(4)),
  next: wordsSchema,
})

/** Everything in content that a workshop is made of. */
export const sessionPlansSchema = z.strictObject({
  bring: z.array(wordsSchema), // to every workshop
  nextLook: lookSchema, // the words of the sheet for the day on which they look again
  plans: z.array(planSchema).check(z.length(purposes.length)),
})
export type SessionPlans = Readonly<z.infer<typeof sessionPlansSchema>>
export type NextLookWords = Readonly<z.infer<typeof lookSchema>>

/** The plan for a purpose. Throws when content lacks it. */
export function planFor(plans: SessionPlans, purpose: SessionPlan['purpose']): SessionPlan {
  const found = plans.plans.find((plan) => plan.purpose === purpose)
  if (!found) throw new Error(`content/workshops.yaml has no plan for ${purpose}. Write one.`)
  return found
}
