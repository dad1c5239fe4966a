import type { Alliance } from '../alliance/alliance.ts'
import type { SaidYes } from '../alliance/yes.ts'
import type { Edition } from '../layout/design.ts'
import type { Gaps, Sheet } from '../layout/page.ts'
import type { KeptBlocks } from '../layout/setting.ts'
import type { Direction } from '../paper/paper.ts'
import type { Topic } from '../questions/question.ts'
import type { Length } from '../templates/length.ts'
import type { Template } from '../templates/template.ts'
import type { FontShelf } from '../text/font-shelf.ts'
import type { Messages } from '../words/messages.ts'

/** What every paper is made from. */
export interface Press {
  readonly topics: readonly Topic[]
  readonly messages: Messages
  readonly fonts: FontShelf
  readonly kept?: KeptBlocks | null | undefined // of the last paper, for whoever makes the same one again and again
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
  readonly yeses?: readonly SaidYes[] | undefined // that stand; places to sign, when nothing is said
  readonly pulse?: boolean | undefined // a summary of it on the paper, only if each of its people wants that
  readonly data?: Data | undefined // what the file holds beside the paper; everything, when nothing is said
  readonly made: Date
}

/** What a file carries to be opened again: all versions, the newest alone, or nothing. */
export type Data = 'all' | 'newest' | 'none'
