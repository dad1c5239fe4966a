import type { OpenProblem } from '../core/alliance/open-problem.ts'
import type { Messages } from '../core/words/messages.ts'

/** Says why a file can't be opened and what to do; `{file}` is still to be filled in. */
export function openSentence(problem: OpenProblem['problem'], words: Messages['open']): string {
  switch (problem) {
    case 'not-ours':
      return words.notOurs
    case 'too-new':
      return words.tooNew
    case 'damaged':
      return words.damaged
    case 'protected':
      return words.protected
    case 'too-large':
      return words.tooLarge
  }
}
