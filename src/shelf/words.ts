import type { Messages, RoomMessages } from '../core/words/messages.ts'
import { roomSpeech } from '../kit/speech.ts'

/** What the page of all alliances can say. */
export type ShelfMessages = Messages & Pick<RoomMessages, 'shelf'>

const [ShelfSpeech, useShelfSpeech] = roomSpeech<ShelfMessages>()

/** Tells every part of the shelf how to speak. */
export { ShelfSpeech }

/** The sentences of the shelf, and how to say words that come from content. */
export function useShelfWords() {
  const { language, messages, say } = useShelfSpeech()
  return { words: messages.shelf, language, say }
}
