import type { Alliance } from '../core/alliance/alliance.ts'
import type { Together } from '../core/alliance/merging/together.ts'
import type { IsoDate } from '../core/days/iso-date.ts'
import type { OpenedAnything } from '../core/formats/open-file.ts'
import type { Sheet } from '../core/layout/page.ts'
import type { Letters } from '../core/press/letters-of.ts'
import type { Data } from '../core/press/order.ts'
import type { PackOrder } from '../core/press/pack-order.ts'
import type { CardOrder } from '../core/press/press-cards.ts'
import type { RosterForm, RosterOrder } from '../core/press/roster-order.ts'
import type { Topic } from '../core/questions/question.ts'
import type { QuestionFacts } from '../core/templates/content.ts'
import type { Length } from '../core/templates/length.ts'
import type { Template } from '../core/templates/template.ts'
import type { Messages } from '../core/words/messages.ts'

/** What the engine needs to make a paper. */
export interface PaperJob {
  readonly template: Template
  readonly topics: readonly Topic[]
  readonly alliance: Alliance
  readonly language: string // BCP 47
  readonly messages: Messages
  readonly length: Length
  readonly sheet: Sheet
  readonly unanswered: Unanswered | null // null for what is usual: left out once it was agreed
  readonly data: Data // what the file holds beside the paper
  readonly pulse: boolean // each of its people wants a summary of the numbers on the paper
}

/** What becomes of questions without an answer: lines to write on, or nothing at all. */
export type Unanswered = 'lines' | 'left-out'

/** As what everything for a workshop is handed over. */
export type PackFormat = 'pdf' | 'zip' | 'docx'

/** A request to the engine in its worker. */
export type EngineJob =
  | { readonly kind: 'warm' }
  | { readonly kind: 'letters'; readonly paper: PaperJob }
  | PagesJob
  | { readonly kind: 'pdf'; readonly paper: PaperJob; readonly made: Date }
  | { readonly kind: 'docx'; readonly paper: PaperJob; readonly made: Date }
  | { readonly kind: 'markdown'; readonly paper: PaperJob; readonly made: Date }
  | { readonly kind: 'cards'; readonly cards: CardOrder; readonly made: Date }
  | { readonly kind: 'pack'; readonly pack: PackOrder; readonly as: PackFormat }
  | { readonly kind: 'roster'; readonly act: RosterAct }
  | { readonly kind: 'merge'; readonly mine: Alliance; readonly copy: Alliance; readonly latest: IsoDate }
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly asked: ReadonlyMap<string, QuestionFacts> }

/** The pages as they are to be shown: the pictures that stand there already, by their ids, and how many dots wide new ones are. */
export interface PagesJob {
  readonly kind: 'pages'
  readonly paper: PaperJob
  readonly shown: readonly string[]
  readonly width: number
}

/** The papers of a roster are begun, asked for piece by piece, so that nothing piles up, and perhaps given up. */
export type RosterAct =
  | { readonly do: 'begin'; readonly order: Omit<RosterOrder, 'ids'>; readonly as: RosterForm }
  | { readonly do: 'next' }
  | { readonly do: 'stop' }

/** The next piece of the file, how many papers are in all pieces so far, and the scripts whose letters could not be had. */
export interface RosterPiece {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly papers: number
  readonly isLast: boolean
  readonly missing: readonly string[] // nothing more comes then
}

/** A file, and the scripts whose letters could not be had for it. */
export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly missing: readonly string[]
}

/** A page as it is drawn, or as SVG; nothing where the picture with this id is shown already. */
export interface PagePicture {
  readonly id: string
  readonly picture: ImageBitmap | string | null
}

/** What comes back for each request. */
export interface EngineResults {
  readonly warm: null
  readonly letters: Letters
  readonly pages: {
    readonly pictures: readonly PagePicture[]
    readonly missing: readonly string[] // scripts
    readonly unknown: readonly string[] // graphemes
  }
  readonly pdf: MadeFile
  readonly docx: MadeFile
  readonly markdown: MadeFile
  readonly cards: MadeFile
  readonly pack: MadeFile & { readonly sheets: number } // 0 where only the program that opens it knows
  readonly roster: RosterPiece
  readonly merge: Together | null
  readonly open: OpenedAnything
}

/**
 * Why the engine could not do it: WebAssembly is missing or forbidden; a font, or a part of the engine itself, did not
 * arrive; it took longer than it ever should; it broke.
 */
export type EngineProblem = 'no-wasm' | 'no-font' | 'no-code' | 'too-slow' | 'broke'

/** A request and its answer find each other by their number. */
export type EngineQuestion = { readonly number: number; readonly job: EngineJob }
export type EngineAnswer = { readonly number: number } & (
  | { readonly begun: true } // the answer is still to come
  | { readonly result: EngineResults[EngineJob['kind']] }
  | { readonly problem: EngineProblem }
)
