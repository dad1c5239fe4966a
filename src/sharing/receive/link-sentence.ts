import type { OpenProblem } from '../../core/alliance/opening/open-problem.ts'
import type { SharingMessages } from '../words.ts'

/** Says why a link can't be opened, and what to do. */
export function linkSentence(
  problem: OpenProblem['problem'],
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
    case 'damaged':
    case 'protected':
      return words.damagedLink
  }
}
