import type { Line } from '../text/line.ts'

/** Pages with everything in its place: what every format with pages draws. Lengths are in points. */
export interface PagedDocument {
  readonly title: string
  readonly language: string // BCP 47
  readonly rtl: boolean
  readonly authors: readonly string[]
  readonly root: Tag // the reading order, apart from the places
  readonly pages: readonly Page[]
  readonly bookmarks: readonly Bookmark[]
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[] // in the order of drawing
  readonly accent?: string | undefined // `#rrggbb` in place of our green
}

/**
 * A place in the structure of the document (PDF 32000-1, 14.8.4). A mark names the tag whose content it is;
 * a mark without a tag is an artifact: rules, running heads, page numbers.
 */
export interface Tag {
  readonly role: TagRole
  readonly children: readonly Tag[]
  readonly language?: string // where it differs from the document's
  readonly alt?: string // for figures
  readonly scope?: 'Column' | 'Row' // for TH
}
export type TagRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form'
  | 'Figure'

/** A heading in the reader's side bar, with the place that it leads to. */
export interface Bookmark {
  readonly text: string
  readonly level: 1 | 2
  readonly page: number // from 0
  readonly y: number
}

/** A mark at a fixed place; x and y in points from the top left corner of the page. */
export type Mark = TextMark | RuleMark | BoxMark | PathMark | FieldMark | TurnedMark

/** A line of text with its baseline at `y` and its left end at `x`. */
export interface TextMark {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly size: number
  readonly line: Line
  readonly ink: Ink
  readonly tag: Tag | null
  readonly running?: 'Header' | 'Footer' // stands at the head or the foot of every page, without a tag
}

export interface RuleMark {
  readonly kind: 'rule'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly thickness: number
  readonly ink: Ink
  readonly dash: boolean
}

export interface BoxMark {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly fill: Ink | null
  readonly stroke: Ink | null
}

/** A drawing in SVG path data, already at its place on the page; with a tag it is part of a figure. */
export interface PathMark {
  readonly kind: 'path'
  readonly d: string // absolute M, L, C and Z only
  readonly fill: Ink | null
  readonly stroke: Ink | null
  readonly thickness: number
  readonly tag: Tag | null
}

/** Marks that stand on their heads: turned by 180° about the middle of the page, for sheets that are folded. */
export interface TurnedMark {
  readonly kind: 'turned'
  readonly marks: readonly Mark[]
}

/** Where somebody types in a PDF reader. */
export interface FieldMark {
  readonly kind: 'field'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly size: number // of the type
  readonly name: string
  readonly label: string
  readonly shape: FieldShape
  readonly tag: Tag
}
export type FieldShape =
  | { readonly kind: 'text'; readonly many: boolean } // many: several lines
  | { readonly kind: 'check'; readonly option: string } // one of several that may all be ticked
  | { readonly kind: 'radio'; readonly option: string } // one of several, of which one may be ticked

/** The inks of a paper by what they are for, all legible in grey; `line` is for a pen to write on, `other` is the second voice beside the accent. */
export type Ink =
  | 'text'
  | 'soft'
  | 'faint'
  | 'line'
  | 'accent'
  | 'other'
  | 'tint'
  | 'added'
  | 'removed'
  | 'paper'

/** What becomes of the open places. */
export type Gaps = 'fields' | 'lines' | 'nothing'

/** A sheet of paper with its size in points. */
export type Sheet = 'a4' | 'letter'
