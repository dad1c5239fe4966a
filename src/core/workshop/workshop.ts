import * as z from 'zod/mini'

/** What people come together for. */
export const purposes = ['first-alliance', 'team-agreement', 'ground-rules', 'look-back'] as const

/** How they sit: two, three or four together, or at tables of about six. */
export const seatings = ['pairs', 'threes', 'fours', 'tables'] as const
export type Seating = (typeof seatings)[number]

/** What a workshop has room for. */
export const workshopLimits = { people: 200, name: 80, rounds: 40, wishes: 100, minutes: 480 } as const

const attendeeId = z.string().check(z.regex(/^a[1-9][0-9]{0,3}$/))

/** Somebody who comes; `since` and `until` count pairing rounds, for those who come late or leave. */
const attendeeSchema = z.object({
  id: attendeeId,
  name: z.string().check(z.maxLength(workshopLimits.name)), // empty for one of a number of people
  since: z.int().check(z.minimum(0), z.maximum(workshopLimits.rounds)), // the first round that they take part in, from 0
  until: z.nullable(z.int().check(z.minimum(0), z.maximum(workshopLimits.rounds))), // the first one that they don't
})
export type Attendee = Readonly<z.infer<typeof attendeeSchema>>

/** Who sits with whom at one time; each group by the ids of its people. */
const pairingRoundSchema = z.readonly(
  z
    .array(z.readonly(z.array(attendeeId).check(z.minLength(1), z.maxLength(workshopLimits.people))))
    .check(z.maxLength(workshopLimits.people)),
)
export type PairingRound = readonly (readonly string[])[]

/** Two people who must, or must not, sit together. */
const wishSchema = z.object({
  kind: z.enum(['together', 'apart']),
  people: z.readonly(z.tuple([attendeeId, attendeeId])),
})
export type Wish = Readonly<z.infer<typeof wishSchema>>

/** Which sides are printed: the front alone, or both, turned over the long edge. */
export const packSides = ['both', 'front'] as const

const printSchema = z.object({
  sheet: z.enum(['a4', 'letter']),
  sides: z.enum(packSides),
  cards: z.boolean(),
  poster: z.boolean(),
  handouts: z.boolean(),
  everyRound: z._default(z.boolean(), false), // papers for all rounds, not for the first alone; the first plans don't say
})
export type PackChoice = Readonly<z.infer<typeof printSchema>>

/** A workshop as it is planned, kept and sent; what follows from it is worked out anew each time. */
export const workshopSchema = z.object({
  format: z.literal('workshop'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-zA-Z0-9-]{1,64}$/)),
  title: z.string().check(z.maxLength(200)),
  purpose: z.enum(purposes),
  minutes: z.int().check(z.minimum(10), z.maximum(workshopLimits.minutes)),
  starts: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  stepMinutes: z.record(
    z.string().check(z.maxLength(60)),
    z.int().check(z.minimum(1), z.maximum(workshopLimits.minutes)),
  ), // set by hand
  people: z.readonly(z.array(attendeeSchema).check(z.minLength(2), z.maxLength(workshopLimits.people))),
  seating: z.enum(seatings),
  rounds: z.int().check(z.minimum(1), z.maximum(workshopLimits.rounds)),
  seed: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
  kept: z.readonly(z.array(pairingRoundSchema).check(z.maxLength(workshopLimits.rounds))), // the first rounds, as they were or are to be
  wishes: z.readonly(z.array(wishSchema).check(z.maxLength(workshopLimits.wishes))),
  print: printSchema,
})
export type Workshop = Readonly<z.infer<typeof workshopSchema>>

/** A workshop with the usual choices, for so many people without names. */
export function newWorkshop(id: string, count: number, sheet: PackChoice['sheet']): Workshop {
  return {
    format: 'workshop',
    version: 1,
    id,
    title: '',
    purpose: 'first-alliance',
    minutes: 45,
    starts: null,
    stepMinutes: {},
    people: namelessPeople(count),
    seating: 'pairs',
    rounds: 1,
    seed: 1,
    kept: [],
    wishes: [],
    print: { sheet, sides: 'both', cards: true, poster: false, handouts: false, everyRound: false },
  }
}

function namelessPeople(count: number): readonly Attendee[] {
  return Array.from({ length: count }, (_, place) => attendee(place + 1, ''))
}

/** Somebody who is there from the start to the end. */
export function attendee(number: number, name: string): Attendee {
  return { id: `a${number}`, name, since: 0, until: null }
}
