import type { Messages, RoomMessages } from '../core/words/messages.ts'
import { roomSpeech } from '../kit/speech.ts'

/** What a page can say on which an alliance is read. */
export type ReadingMessages = Messages & Pick<RoomMessages, 'reading'>

/** Tells every part of reading how to speak, and what its parts then say. */
export const [ReadingSpeech, useReadingSpeech] = roomSpeech<ReadingMessages>()
