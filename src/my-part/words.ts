import type { Topic } from '../core/questions/question.ts'
import type { Template } from '../core/templates/template.ts'
import type { Messages, RoomMessages } from '../core/words/messages.ts'
import { roomSpeech } from '../kit/speech.ts'

/** What the page about oneself can say. */
export type MyPartMessages = Messages & Pick<RoomMessages, 'myPart'>

/** What is asked on it, the questions of the bank that it asks, and where its blank papers lie. */
export interface MyPartContent {
  readonly template: Template
  readonly topics: readonly Topic[]
  readonly downloads: string // an address
}

const [MyPartSpeech, useMyPartSpeech] = roomSpeech<MyPartMessages>()

/** Tells every part of the page how to speak. */
export { MyPartSpeech }

/** The sentences of the page, and how to say words that come from content. */
export function useMyPartWords() {
  const { language, messages, say } = useMyPartSpeech()
  return { words: messages.myPart, messages, language, say }
}
