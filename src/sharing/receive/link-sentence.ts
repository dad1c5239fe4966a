import type { LinkProblem } from '../../core/alliance/sending/fragment.ts'
import type { SharingMessages } from '../words.ts'

/** Says why a link can't be opened, and what to do. */
export function linkSentence(
  problem: LinkProblem['problem'],
  words: SharingMessages['sharing']['receive'],
): string {
  switch (problem) {
    case 'not-ours':
    case 'backup':
      return words.noLink
    case 'too-new':
      return words.tooNewLink
    case 'too-large':
      return words.tooLargeLink
    case 'wrong-passphrase':
      return words.wrong
    case 'damaged':
    case 'protected':
    case 'needs-passphrase':
      return words.damagedLink
  }
}
