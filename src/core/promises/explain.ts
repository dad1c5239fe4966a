import { fill, type Messages } from '../words/messages.ts'
import type { Doubt } from './notice.ts'

/** What is asked about a promise, in a sentence that names the words it is about. */
export function explain({ kind, words }: Doubt, messages: Messages['promises']): string {
  switch (kind) {
    case 'who':
      return fill(messages.who, { words })
    case 'what-would-we-see':
      return words === '' ? messages.whatWouldWeSee : fill(messages.whatWouldWeSeeIn, { words })
    case 'by-when':
      return fill(messages.byWhen, { words })
    case 'if-then':
      return fill(messages.ifThen, { words })
  }
}
