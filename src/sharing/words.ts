import type { Messages, RoomMessages } from '../core/words/messages.ts'
import { roomSpeech } from '../kit/speech.ts'

/** What the pages of sharing can say. */
export type SharingMessages = Messages & Pick<RoomMessages, 'sharing' | 'reading'>

const { RoomSpeech, useRoomSpeech } = roomSpeech<SharingMessages>()

/** Tells every part of sharing how to speak. */
export const SharingSpeech = RoomSpeech

/** The sentences of sharing, and how to say words that come from content. */
export function useWords() {
  const { language, messages, say } = useRoomSpeech()
  return { language, messages, say, words: messages.sharing }
}
