import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { counted } from '../core/words/format.ts'
import type { AllMessages } from '../core/words/messages.ts'
import '../kit/translated.ts'

/** The language of the clock, and its sentences. */
export interface ClockSpeech {
  readonly language: string // BCP 47
  readonly words: AllMessages['clock']
}

/** Tells every part of the clock how to speak. */
export const ClockSpeechContext = createContext<ClockSpeech | null>(null)

/** The clock's sentences, and how minutes are said. */
export function useClockSpeech() {
  const speech = useContext(ClockSpeechContext)
  if (speech === null) throw new Error('The clock has no words here: wrap this in ClockSpeechContext.')
  const { language, words } = speech
  return { language, words, minutes: (count: number) => counted(words.minutes, count, language) }
}
