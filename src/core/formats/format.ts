import type { Alliance, Person } from '../alliance/alliance.ts'
import type { Letterhead } from '../alliance/letterhead/letterhead.ts'
import type { OpenProblem } from '../alliance/opening/open-problem.ts'
import type { Own } from '../alliance/own/own.ts'
import type { PagedDocument, Sheet } from '../layout/page.ts'
import type { Paper } from '../paper/paper.ts'
import type { Kind } from '../questions/question.ts'

/** A paper for formats that lay it out themselves. */
export interface FlowingPaper {
  readonly paper: Paper
  readonly sheet: Sheet
  readonly made: Date // written into the file; an argument, so that the same paper gives the same bytes
}

/** Pages to be saved as they are, and what travels along so that the file opens again. */
export interface PagedPaper {
  readonly document: PagedDocument
  readonly made: Date
  readonly source: PaperSource | null // null for cards and posters, which belong to no alliance
}

/** What a paper was made of. */
export interface PaperSource {
  readonly alliance: Alliance | null // null for a blank paper
  readonly template: string
  readonly people: readonly Pick<Person, 'id' | 'role'>[] // whom a blank paper's fields are for
  readonly letterhead?: Letterhead | undefined
  readonly own?: Own | undefined // the form that people made their own, where the paper asks it
  readonly paper: Paper
}

/** Several papers that belong together, for a format that lays them out itself. */
export interface FlowingPack {
  readonly title: string
  readonly language: string // BCP 47
  readonly sheet: Sheet
  readonly made: Date
  readonly parts: readonly FlowingPart[]
}

/** One paper of several. */
export interface FlowingPart {
  readonly paper: Paper
  readonly beginsSheet: boolean // on its front, so that nothing else stands before it on the sheet
  readonly isPoster: boolean // set as large as a wall wants it
}

/** A format such as Word: a paper in, bytes out. */
export interface FlowingFormat {
  save(paper: FlowingPaper): Promise<Uint8Array>
}

/** A format such as PDF: pages in, bytes out. */
export interface PagedFormat {
  save(pages: PagedPaper): Promise<Uint8Array>
}

/** What must be known to open a file in which only form fields were filled in. */
export interface Opening {
  /** The kind of a question, by its id; nothing for a question that is no longer asked. */
  kindOf(question: string): Kind | undefined
  /** How people call a question, to say what of it found no place; its id, when nothing is said. */
  titleOf?(question: string): string | undefined
  /** An id that no alliance has, for one that begins with a blank form. */
  newId(): string
}

/** A file that was opened, or why it could not be. */
export type Opened = OpenedFile | FileProblem

/**
 * Why a file could not be opened: what may be wrong with any alliance; a form whose fields are gone, with nothing that could
 * be read from its pages; a step of answering apart or a page about oneself, which are opened elsewhere; a mistake of ours.
 */
export type FileProblem =
  | OpenProblem
  | { readonly problem: 'flattened' | 'apart' | 'my-part' | 'our-mistake' }

/** Of a form that was read from its pages, the places that are to be checked first, by what the form calls them. */
export interface FromPages {
  readonly empty: readonly string[] // nothing stands there: nothing was typed, or a program could not draw it
  readonly full: readonly string[] // words fill the place, so that their end may have been cut off
}

export interface OpenedFile {
  readonly alliance: Alliance
  readonly lost: readonly string[] // what stood in it and found no place
  readonly fromPages?: FromPages // the fields of a form were gone, and what stood on its pages was read instead
}
