import type { Alliance } from '../alliance.ts'
import type { Apart } from '../apart/apart.ts'
import { parseApart } from '../apart/parse-apart.ts'
import type { OpenProblem } from '../opening/open-problem.ts'
import { parseAlliance } from '../opening/parse.ts'
import { type LinkProblem, unpackFragment } from './fragment.ts'

/** Whatever somebody sent as text: an alliance, or a step of answering apart; it never throws. */
export function receive(json: string): Alliance | Apart | OpenProblem {
  const alliance = parseAlliance(json)
  return 'problem' in alliance && alliance.problem === 'not-ours' ? parseApart(json) : alliance
}

/** Whatever somebody sent as a link, which is unlocked only once, since that takes its time; it never throws. */
export async function receiveLink(
  fragment: string,
  passphrase?: string,
): Promise<Alliance | Apart | LinkProblem> {
  const opened = await unpackFragment(fragment, passphrase)
  return 'text' in opened ? receive(opened.text) : opened
}
