import { fill, type Messages } from '../core/words/messages.ts'
import { problemOf } from './engine-error.ts'

/** Says why a file could not be read at all, and what to do. */
export function unreadSentence(reason: unknown, file: string, words: Messages['open']): string {
  switch (problemOf(reason)) {
    case 'no-code':
      return fill(words.noReader, { file })
    case 'too-slow':
      return fill(words.tooSlow, { file })
    case 'no-wasm': // reading needs neither WebAssembly nor fonts
    case 'no-font':
    case 'broke':
      return fill(words.unreadable, { file })
  }
}
