import type { Messages, RoomMessages } from '../core/words/messages.ts'
import { roomSpeech } from '../kit/speech.ts'

/** What the page of a review can say. */
export type ReviewMessages = Messages & Pick<RoomMessages, 'review'>

/** The sentences of the review beside those of the builder, and how to say words that come from content. */
export const [ReviewSpeech, useReviewSpeech] = roomSpeech<ReviewMessages>()
