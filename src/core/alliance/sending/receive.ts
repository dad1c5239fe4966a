import type { Alliance } from '../alliance.ts'
import type { Apart } from '../apart/apart.ts'
import { parseApart } from '../apart/parse-apart.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import { parseAlliance } from '../opening/parse.ts'
import { candidates } from './candidates.ts'
import { type FragmentProblem, type LockProblem, unpackFragment } from './fragment.ts'
import { unlocking } from './seal.ts'

/** Whatever somebody sent as text: an alliance, or a step of answering apart; it never throws. */
export function receive(json: string): Alliance | Apart | OpenProblem {
  const alliance = parseAlliance(json)
  return 'problem' in alliance && alliance.problem === 'not-ours' ? parseApart(json) : alliance
}

/** Why a link could not be opened; of a locked one, `locked` is what is left of the text, to try another passphrase. */
export type LinkProblem = OpenProblem | { readonly problem: LockProblem; readonly locked: string }

/** Whatever somebody sent as a link, in an address or in a text around it; it never throws. */
export async function receiveLink(text: string, passphrase = ''): Promise<Alliance | Apart | LinkProblem> {
  const unlock = passphrase === '' ? undefined : unlocking(passphrase)
  const locked: string[] = []
  let told: FragmentProblem['problem'] | undefined
  for (const fragment of candidates(text)) {
    const opened = await unpackFragment(fragment, unlock)
    const what = 'json' in opened ? receive(opened.json) : opened
    if (!('problem' in what)) return what
    if (isLocked(what.problem)) locked.push(fragment)
    if (told === undefined || severity(what.problem) > severity(told)) told = what.problem
  }
  const problem = told ?? 'not-ours'
  return isLocked(problem) ? { problem, locked: locked.slice(0, mostLocked).join('\n') } : { problem }
}

const mostLocked = 20 // a link and what stands behind it

/** What is told of several tries: what the first one came to, unless another was surely a link of ours. */
function severity(problem: FragmentProblem['problem']): number {
  return ['too-new', 'needs-passphrase', 'wrong-or-damaged', 'wrong-passphrase'].indexOf(problem)
}

function isLocked(problem: FragmentProblem['problem']): problem is LockProblem {
  return ['needs-passphrase', 'wrong-or-damaged', 'wrong-passphrase'].includes(problem)
}
