import type { Messages, RoomMessages } from '../core/words/messages.ts'
import type { SessionPlans } from '../core/workshop/session-plans.ts'
import { roomSpeech } from '../kit/speech.ts'

/** What the page of workshops can say. */
export type WorkshopMessages = Messages & Pick<RoomMessages, 'workshop'>

/** What the page is made with: the plans, and where the rest of what is printed can be fetched. */
export interface WorkshopContent {
  readonly plans: SessionPlans
  readonly clock: string // the address of the clock on the wall
  readonly papers: string // the address of templates, questions and prints
}

const [WorkshopSpeech, useWorkshopSpeech] = roomSpeech<WorkshopMessages>()

/** Tells every part of the page how to speak. */
export { WorkshopSpeech }

/** The sentences of the page, and how to say words that come from content. */
export function useWorkshopWords() {
  const { language, messages, say } = useWorkshopSpeech()
  return { words: messages.workshop, messages, language, say }
}
