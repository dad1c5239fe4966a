import { useSpeech } from '../builder/speech.ts'

/** The sentences of the shelf, and how to say words that come from content. */
export function useShelfWords() {
  const { language, messages, say } = useSpeech()
  return { words: messages.shelf, language, say }
}
