import { type ComponentChildren, type Context, createContext, h } from 'preact'
import { useContext } from 'preact/hooks'
import type { Messages } from '../core/words/messages.ts'
import { say } from '../core/words/say.ts'
import type { Words } from '../core/words/words.ts'
import './translated.ts'

/** The language in which a page speaks, and its sentences: those of the builder, and perhaps of another room. */
export interface Speech<Sentences extends Messages = Messages> {
  readonly language: string // BCP 47
  readonly messages: Sentences
}

/** Tells every part of the builder how to speak. */
export const SpeechContext = createContext<Speech | null>(null)

/** The builder's sentences, and how to say words that come from content. */
export function useSpeech() {
  return useHeard(SpeechContext)
}

/**
 * A room whose parts say more than the builder's sentences; only its own pages can give them to it: what tells them how to
 * speak, and the hook with which they do.
 */
export function roomSpeech<Sentences extends Messages>() {
  const RoomContext = createContext<Speech<Sentences> | null>(null)
  function RoomSpeech({ speech, children }: { speech: Speech<Sentences>; children: ComponentChildren }) {
    return h(RoomContext.Provider, { value: speech }, h(SpeechContext.Provider, { value: speech }, children))
  }
  return [RoomSpeech, () => useHeard(RoomContext)] as const
}

function useHeard<Sentences extends Messages>(context: Context<Speech<Sentences> | null>) {
  const speech = useContext(context)
  if (speech === null) throw new Error('Nothing speaks here: wrap this component in the speech of its room.')
  const { language, messages } = speech
  return { language, messages, words: messages.builder, say: (words: Words) => say(words, language) }
}
