import type { FlowingPaper, PagedPaper, PaperSource } from '../formats/format.ts'
import { keepBlocks } from '../layout/kept-blocks.ts'
import { type LaidOut, layout } from '../layout/layout.ts'
import { textsOf } from '../layout/texts-of.ts'
import { knownHan } from './known-han.ts'
import type { Order, Press } from './order.ts'
import { type Reflowed, reflow } from './reflow.ts'

export { keepBlocks }

/** A paper ready to be saved in any format, the scripts whose letters could not be had, and the letters that no face has. */
export interface Pressed {
  readonly work: FlowingPaper & PagedPaper & { readonly source: PaperSource; readonly document: LaidOut }
  readonly missing: readonly string[]
  readonly unknown: readonly string[] // graphemes, drawn as their numbers
}

/** Makes the paper of an order. Rejects only when the primary face or the shaping engine cannot be had. */
export async function press(order: Order, supplies: Press): Promise<Pressed> {
  return pressReflowed(reflow(order, supplies), order, supplies)
}

/** The same for a paper that flows already. */
export async function pressReflowed(
  flowing: Reflowed,
  order: Order,
  { messages, fonts, kept }: Press,
): Promise<Pressed> {
  const { language, sheet, edition, gaps } = order
  const known = knownHan(order.alliance)
  const { faces, missing, unknown } = await fonts.facesFor(textsOf(flowing.paper, messages), language, known)
  const document = layout(flowing.paper, { faces, known, gaps, sheet, edition, messages, kept })
  const { paper, made } = flowing
  return { work: { paper, sheet, made, document, source: flowing }, missing, unknown }
}
