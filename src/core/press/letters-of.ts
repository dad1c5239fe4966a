import { textsOf } from '../layout/texts-of.ts'
import { knownHan } from './known-han.ts'
import type { Order, Press } from './order.ts'
import { reflow } from './reflow.ts'

/** What is to be told of a paper's letters before it is made. */
export interface Letters {
  readonly missing: readonly string[] // scripts whose letters did not arrive
  readonly unknown: readonly string[] // graphemes that no face has: they are printed as numbers
  readonly areTurned: boolean // some belong in columns from top to bottom, and are printed in lines
}

/** Looks for the letters of an order without laying it out. Rejects as press does. */
export async function lettersOf(order: Order, supplies: Press): Promise<Letters> {
  const { paper } = reflow(order, supplies)
  const texts = textsOf(paper, supplies.messages)
  const { missing, unknown } = await supplies.fonts.facesFor(texts, order.language, knownHan(order.alliance))
  return { missing, unknown, areTurned: columnScripts.test([...texts.regular, ...texts.bold].join('\n')) }
}

const columnScripts = /\p{Script=Mongolian}/u
