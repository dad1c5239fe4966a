import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Messages } from '../core/words/messages.ts'
import { say } from '../core/words/say.ts'
import type { Words } from '../core/words/words.ts'

/** The language in which the builder speaks, and its sentences. */
export interface Speech {
  readonly language: string // BCP 47
  readonly messages: Messages
}

/** Tells every part of the builder how to speak. */
export const SpeechContext = createContext<Speech | null>(null)

/** The builder's sentences, and how to say words that come from content. */
export function useSpeech() {
  const speech = useContext(SpeechContext)
  if (speech === null) throw new Error('Nothing speaks here: wrap this component in SpeechContext.Provider.')
  const { language, messages } = speech
  return { language, messages, words: messages.builder, say: (words: Words) => say(words, language) }
}
