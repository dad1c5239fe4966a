import type { OpenProblem } from '../../core/alliance/opening/open-problem.ts'
import { fill, type Messages } from '../../core/words/messages.ts'
import type { News } from '../Notice.tsx'
import { pageBeside } from '../places/page-beside.ts'

/** Says why a file can't be opened and what to do, with the way to where it can be. */
export function refusalOf(problem: OpenProblem['problem'], file: string, words: Messages['open']): News {
  const news: News = { text: fill(openSentence(problem, words), { file }), tone: 'problem' }
  if (problem !== 'backup') return news
  return { ...news, way: { label: words.toAlliances, href: pageBeside('alliances') } }
}

function openSentence(problem: OpenProblem['problem'], words: Messages['open']): string {
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
    case 'backup':
      return words.backup
  }
}
