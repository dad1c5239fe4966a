import type { Ink, Mark, Page, PagedDocument, Tag, TagRole } from '../layout/page.ts'
import type { Faces } from '../text/face.ts'
import { type FixedParagraph, setText } from './set-text.ts'

/** What every print is made with; sizes in points. */
export interface PrintOptions {
  readonly faces: Faces
  readonly language: string
  readonly width: number
  readonly height: number
}

/** A piece of text at its place; returns where it ends. */
export type Write = (text: string, x: number, y: number, width: number, style: Style) => number

export interface Style {
  readonly size: number
  readonly role?: TagRole
  readonly weight?: FixedParagraph['weight']
  readonly ink?: Ink
  readonly align?: FixedParagraph['align']
  readonly leading?: number
}

export interface SheetSetup {
  readonly write: Write
  readonly marks: Mark[]
  readonly tags: Tag[]
}

/** Collects what is written on one page, and the reading order of it. */
export function sheetWriter({ faces, language }: PrintOptions, tags: Tag[] = []): SheetSetup {
  const marks: Mark[] = []
  const write: Write = (text, x, y, width, style) => {
    const { size, role = 'P', weight = 'regular', ink = 'text', align = 'start', leading = 1.35 } = style
    const tag: Tag = { role, children: [] }
    const set = setText(text, { faces, language, size, weight, ink, align, leading }, x, y, width, tag)
    marks.push(...set.marks)
    tags.push(tag)
    return set.bottom
  }
  return { write, marks, tags }
}

/** One page as a document of its own. */
export function oneSheet(
  title: string,
  options: PrintOptions,
  marks: readonly Mark[],
  tags: readonly Tag[],
): PagedDocument {
  const page: Page = { width: options.width, height: options.height, marks }
  return {
    title,
    language: options.language,
    rtl: false,
    authors: [],
    root: { role: 'Document', children: tags },
    pages: [page],
    bookmarks: [{ text: title, level: 1, page: 0, y: 0 }],
  }
}
