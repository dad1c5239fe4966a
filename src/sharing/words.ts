import type { Messages, RoomMessages } from '../core/words/messages.ts'
import { roomSpeech } from '../kit/speech.ts'

/** What the pages of sharing can say. */
export type SharingMessages = Messages & Pick<RoomMessages, 'sharing' | 'reading'>

const [SharingSpeech, useSharingSpeech] = roomSpeech<SharingMessages>()

/** Tells every part of sharing how to speak. */
export { SharingSpeech }

/** The sentences of sharing, and how to say words that come from content. */
export function useWords() {
  const { language, messages, say } = useSharingSpeech()
  return { language, messages, say, words: messages.sharing }
}
