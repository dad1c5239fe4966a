import { fingerprint } from '../agreed.ts'
import type { MyPart } from './my-part.ts'

/** What a page that comes in a file or a backup would change here. */
export type PartArriving =
  | { readonly kind: 'new'; readonly came: MyPart }
  | { readonly kind: 'nothing-new'; readonly came: MyPart }
  | {
      readonly kind: 'different'
      readonly came: MyPart
      readonly here: MyPart
      readonly differs: PartDiffers
    }

/** The questions that only the page that came answers, and those that it answers otherwise; whether its name is another. */
export interface PartDiffers {
  readonly added: readonly string[]
  readonly otherwise: readonly string[]
  readonly name: boolean
}

/** What to do where both say something: what is here goes before, what came does, or nothing changes. */
export type PartChoice = 'together' | 'came' | 'here'

/** Looks what a page that came would change; nothing is changed yet. */
export function partArriving(here: MyPart | undefined, came: MyPart): PartArriving {
  if (here === undefined) return { kind: 'new', came }
  const differs = differences(here, came)
  const isThere = differs.added.length + differs.otherwise.length === 0 && !differs.name
  return isThere ? { kind: 'nothing-new', came } : { kind: 'different', came, here, differs }
}

/** The page after somebody chose. */
export function partAfter(arriving: PartArriving, choice: PartChoice): MyPart {
  const { came } = arriving
  if (arriving.kind !== 'different' || choice === 'came') return came
  const { here } = arriving
  if (choice === 'here') return here
  return {
    ...here,
    name: here.name.trim() === '' ? came.name : here.name,
    answers: { ...came.answers, ...here.answers },
  }
}

function differences(here: MyPart, came: MyPart): PartDiffers {
  const questions = Object.keys(came.answers)
  const isHere = (question: string) => Object.hasOwn(here.answers, question)
  return {
    added: questions.filter((question) => !isHere(question)),
    otherwise: questions.filter(
      (question) =>
        isHere(question) && fingerprint(here.answers[question]) !== fingerprint(came.answers[question]),
    ),
    name: came.name.trim() !== '' && came.name !== here.name,
  }
}
