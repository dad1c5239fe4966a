import type { Alliance } from '../alliance/alliance.ts'
import type { FlowingPaper, PagedPaper, PaperSource } from '../formats/format.ts'
import type { Edition } from '../layout/design.ts'
import { layout } from '../layout/layout.ts'
import type { Gaps, Sheet } from '../layout/page.ts'
import { textsOf } from '../layout/texts-of.ts'
import type { Direction } from '../paper/paper.ts'
import type { Topic } from '../questions/question.ts'
import type { Length } from '../templates/length.ts'
import type { Template } from '../templates/template.ts'
import type { FontShelf } from '../text/font-shelf.ts'
import type { Messages } from '../words/messages.ts'
import { knownHan } from './known-han.ts'
import { reflow } from './reflow.ts'

/** What every paper is made from. */
export interface Press {
  readonly topics: readonly Topic[]
  readonly messages: Messages
  readonly fonts: FontShelf
}

/** One paper that somebody wants. */
export interface Order {
  readonly template: Template
  readonly alliance: Alliance | null // null for a blank paper
  readonly language: string // BCP 47
  readonly direction?: Direction | undefined // for those who will write the other way; else that of the language
  readonly length?: Length | undefined // the whole paper, when nothing is said
  readonly sheet: Sheet
  readonly edition: Edition
  readonly gaps: Gaps
  readonly pulse?: boolean | undefined // a summary of it on the paper, only if each of its people wants that
  readonly data?: Data | undefined // what the file holds beside the paper; everything, when nothing is said
  readonly made: Date
}

/** What a file carries to be opened again: all versions, the newest alone, or nothing. */
export type Data = 'all' | 'newest' | 'none'

/** A paper ready to be saved in any format, the scripts whose letters could not be had, and the letters that no face has. */
export interface Pressed {
  readonly work: FlowingPaper & PagedPaper & { readonly source: PaperSource }
  readonly missing: readonly string[]
  readonly unknown: readonly string[] // graphemes, drawn as their numbers
}

/** Makes the paper of an order. Rejects only when the primary face or the shaping engine cannot be had. */
export async function press(order: Order, { topics, messages, fonts }: Press): Promise<Pressed> {
  const { language, sheet, edition, gaps } = order
  const flowing = reflow(order, { topics, messages })
  const known = knownHan(order.alliance)
  const { faces, missing, unknown } = await fonts.facesFor(textsOf(flowing.paper, messages), language, known)
  const document = layout(flowing.paper, { faces, known, gaps, sheet, edition, messages })
  const { paper, made } = flowing
  return { work: { paper, sheet, made, document, source: flowing }, missing, unknown }
}
