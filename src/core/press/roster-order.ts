import type { Sheet } from '../layout/page.ts'
import type { Topic } from '../questions/question.ts'
import type { RosterPaper } from '../roster/roster.ts'
import type { Length } from '../templates/length.ts'
import type { Template } from '../templates/template.ts'
import type { Messages } from '../words/messages.ts'

/** The papers of a roster, all of one kind. */
export interface RosterOrder {
  readonly papers: readonly RosterPaper[]
  readonly ids: readonly string[] // of their alliances, one for each
  readonly template: Template
  readonly topics: readonly Topic[]
  readonly messages: Messages
  readonly language: string // BCP 47
  readonly length: Length
  readonly sheet: Sheet
  readonly made: Date
  readonly title: string // of the one PDF
}

/** Everything in one PDF, or each paper as a file of its own. */
export type RosterForm = 'pdf' | 'zip'
