import type { FileProblem } from '../core/formats/format.ts'
import { fill, type Messages } from '../core/words/messages.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import type { News } from '../kit/Notice.tsx'

/** Says why a file can't be opened and what to do, with the way to where it can be. */
export function refusalOf(problem: FileProblem['problem'], file: string, words: Messages['open']): News {
  const news: News = { text: fill(openSentence(problem, words), { file }), tone: 'problem' }
  if (problem === 'backup')
    return { ...news, way: { label: words.toAlliances, href: pageBeside('alliances') } }
  if (problem === 'apart') return { ...news, way: { label: words.toReceive, href: pageBeside('receive') } }
  if (problem === 'my-part') return { ...news, way: { label: words.toMyPart, href: pageBeside('my-part') } }
  return news
}

function openSentence(problem: FileProblem['problem'], words: Messages['open']): string {
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
    case 'flattened':
      return words.flattened
    case 'backup':
      return words.backup
    case 'apart':
      return words.apart
    case 'my-part':
      return words.myPart
    case 'our-mistake':
      return words.ourMistake
  }
}
