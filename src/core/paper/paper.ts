/**
 * A template with the answers put in: what the paper says, not where it stands.
 * Formats that reflow (Markdown, Word, HTML) read it as it is; layout gives it places.
 */
export interface Paper {
  readonly title: string // "Maya and Tom", or the template's title on a blank
  readonly form: string // the form's name and edition, for the foot of each sheet
  readonly language: string // BCP 47
  readonly direction: Direction
  readonly arrangement: Arrangement
  readonly sides: number | null // how many it should take; null for as many as it needs
  readonly authors: readonly string[] // the people's names, as far as they are known
  readonly foot?: string | undefined // of its letterhead, on every page: address, website, a registration
  readonly colour?: string | undefined // of its letterhead, `#rrggbb` instead of our green
  readonly blocks: readonly Block[]
}

export type Direction = 'ltr' | 'rtl'

/** Themes at the start of the page with what is asked beside them, or everything one below the other as in a book. */
export type Arrangement = 'rows' | 'running'

export type Block =
  | Title
  | Section
  | QuestionBlock
  | Cells
  | Roster
  | Text
  | List
  | Options
  | Scale
  | Voices
  | Table
  | Drawing
  | Gap

/** What stands at the head: a letterhead, the form's name in small, the title in large, and a line below it. */
export interface Title {
  readonly kind: 'title'
  readonly head?: string | undefined // of its letterhead, above everything else: the firm or the practice
  readonly form: string
  readonly text: string
  readonly line: string
  readonly places: readonly Gap[] // for names and the day, on a blank paper in rows
}

/** A topic with its questions; `text` is its heading. */
export interface Section {
  readonly kind: 'section'
  readonly text: string
  readonly why: string
  readonly blocks: readonly Block[]
}

/** A question and what was answered; `prompt` is empty when the heading says it all. */
export interface QuestionBlock {
  readonly kind: 'question'
  readonly text: string
  readonly prompt: string
  readonly blocks: readonly Block[]
}

/** Small questions that belong together, side by side. */
export interface Cells {
  readonly kind: 'cells'
  readonly questions: readonly QuestionBlock[]
}

/** A table in which everybody has a row: the name, then a place for each question that is asked of each. */
export interface Roster {
  readonly kind: 'roster'
  readonly head: readonly string[] // above the name, and above every cell
  readonly rows: readonly RosterRow[]
}
export interface RosterRow {
  readonly name: readonly Block[]
  readonly cells: readonly (readonly Block[])[]
}

/** A paragraph; a line feed in a span's text is a new line. */
export interface Text {
  readonly kind: 'text'
  readonly tone: 'lead' | 'body' | 'hint'
  readonly by: 'form' | 'people' // who says it: the form speaks as the paper runs, people as they wrote
  readonly spans: readonly Span[]
}

/** A piece of a paragraph; added and removed are what changed since an earlier revision. */
export interface Span {
  readonly text: string
  readonly style: 'plain' | 'strong' | 'added' | 'removed'
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly string[]
}

/** Options, with the chosen ones ticked; what was not chosen may be left out. */
export interface Options {
  readonly kind: 'options'
  readonly many: boolean
  readonly options: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[]
}

/** A row of steps from `low` to `high`, with one of them marked. */
export interface Scale {
  readonly kind: 'scale'
  readonly steps: number
  readonly low: string
  readonly high: string
  readonly value: number
}

/** The same question answered by each person: side by side, equal in width, while there is room. */
export interface Voices {
  readonly kind: 'voices'
  readonly voices: readonly Voice[]
}
export interface Voice {
  readonly name: string
  readonly blocks: readonly Block[]
}

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Something that was drawn by hand, told in words as well. */
export interface Drawing {
  readonly kind: 'drawing'
  readonly d: string // SVG path data, M and L alone
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** An open place, where there is no answer yet. `field` names it in a fillable PDF. */
export interface Gap {
  readonly kind: 'gap'
  readonly field: string // an answer key, or `name/p1`, `agreed`
  readonly label: string // for assistive technology: question, and the person's name
  readonly shape: GapShape
}
export type GapShape =
  | { readonly kind: 'short' }
  | { readonly kind: 'long'; readonly lines: number }
  | { readonly kind: 'list'; readonly items: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'signature' }
  | {
      readonly kind: 'options'
      readonly many: boolean
      readonly options: readonly { readonly id: string; readonly label: string }[]
    }
  | { readonly kind: 'scale'; readonly steps: number; readonly low: string; readonly high: string }
