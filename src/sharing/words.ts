import { useSpeech } from '../builder/speech.ts'

/** The sentences of sharing, and how to say words that come from content. */
export function useWords() {
  const { language, messages, say } = useSpeech()
  return { language, messages, say, words: messages.sharing }
}
