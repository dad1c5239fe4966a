import type { Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'
import type { Messages, RoomMessages } from '../core/words/messages.ts'
import { roomSpeech } from '../kit/speech.ts'

/** What the page of the roster can say. */
export type RosterMessages = Messages & Pick<RoomMessages, 'roster'>

/** The papers that there are, and where the rest that they are made of can be fetched. */
export interface RosterContent {
  readonly templates: readonly RosterTemplate[]
  readonly papers: string // an address
}

/** As much of a template as the page shows. */
export type RosterTemplate = Pick<Template, 'id' | 'title' | 'roles'>

/** What papers are made of; fetched when somebody makes them. */
export interface RosterSupplies {
  readonly templates: readonly Template[]
  readonly topics: readonly Topic[]
}

const [RosterSpeech, useRosterSpeech] = roomSpeech<RosterMessages>()

/** Tells every part of the page how to speak. */
export { RosterSpeech }

/** The sentences of the page, and how to say words that come from content. */
export function useRosterWords() {
  const { language, messages, say } = useRosterSpeech()
  return { words: messages.roster, messages, language, say }
}
