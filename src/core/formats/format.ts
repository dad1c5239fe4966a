import type { Alliance, Person } from '../alliance/alliance.ts'
import type { OpenProblem } from '../alliance/opening/open-problem.ts'
import type { PagedDocument, Sheet } from '../layout/page.ts'
import type { Paper } from '../paper/paper.ts'
import type { Kind } from '../questions/question.ts'

/** What can be saved: the meaning for formats that reflow, pages for those that have them. */
export interface Work {
  readonly alliance: Alliance | null // null for a blank paper
  readonly template: string
  readonly people: readonly Pick<Person, 'id' | 'role'>[] // whom a blank paper's fields are for
  readonly paper: Paper
  readonly pages: () => PagedDocument
  readonly sheet: Sheet
  readonly made: Date // written into the file; an argument, so that the same work gives the same bytes
}

/** A file type. */
export interface Format {
  readonly id: string
  readonly extension: string
  readonly mimeType: string
  save(work: Work): Promise<Uint8Array>
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
 * be read from its pages; a step of answering apart, which is opened elsewhere; a mistake of ours.
 */
export type FileProblem = OpenProblem | { readonly problem: 'flattened' | 'apart' | 'our-mistake' }

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
