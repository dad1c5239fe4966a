import type { Messages } from '../../words/messages.ts'

/** What a block needs to know of the place that it is put in; width in twentieths of a point. */
export interface BlockContext {
  readonly rtl: boolean
  readonly width: number
  readonly boxed: boolean // inside a cell, which is a box already
  readonly nested: boolean // inside a section, so that no level of headings is left out
  readonly messages: Messages
}
