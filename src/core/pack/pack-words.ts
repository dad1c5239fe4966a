import type { AllMessages } from '../words/messages.ts'

/** The sentences that stand on what goes to the room. */
export type PackWords = AllMessages['workshop']['pack']
