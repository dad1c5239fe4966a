import type { Alliance } from '../../../core/alliance/alliance.ts'
import type { Apart } from '../../../core/alliance/apart/apart.ts'
import type { Round } from '../../../core/alliance/apart/round.ts'
import { type Collecting, othersBy, roundFor, withReply } from '../../../core/alliance/apart/round-steps.ts'
import type { OpenProblem } from '../../../core/alliance/opening/open-problem.ts'
import { type LinkProblem, receive, receiveLink } from '../../../core/alliance/sending/receive.ts'
import { readBytes } from '../../../kit/files.ts'

/** Why something that came is no reply to this round. */
export type NoReply =
  | 'not-ours'
  | 'damaged'
  | 'too-new'
  | 'too-large'
  | 'locked'
  | 'other-round'
  | 'invitation'
  | 'reveal'
  | 'alliance'
  | 'nobody'
  | 'own'

/** What became of something that came: whose reply it is, with the round as it then is, or why it is none. */
export type Taken =
  | { readonly kind: 'taken' | 'again' | 'second'; readonly by: string; readonly next: Round }
  | { readonly kind: NoReply }

/** What a file holds, for a round of which it may be a reply. */
export async function replyInFile(file: File, round: Collecting, changed: number): Promise<Taken> {
  const bytes = await readBytes(file)
  if (bytes === undefined) return { kind: 'too-large' }
  return await replyIn(receive(new TextDecoder().decode(bytes)), round, changed)
}

/** The same for a link, as it stands in a code. */
export async function replyInLink(link: string, round: Collecting, changed: number): Promise<Taken> {
  return await replyIn(await receiveLink(link), round, changed)
}

async function replyIn(
  found: Alliance | Apart | LinkProblem,
  round: Collecting,
  changed: number,
): Promise<Taken> {
  if ('problem' in found) return { kind: noReply(found.problem) }
  if (found.format === 'alliance') return { kind: 'alliance' }
  if (found.step !== 'reply') return { kind: found.step }
  if ((await roundFor([round], found)) === undefined) return { kind: 'other-round' }
  const { by } = found
  if (by === round.invitation.by) return { kind: 'own' }
  if (!round.invitation.about.people.some(({ id }) => id === by)) return { kind: 'nobody' }
  const next = withReply(round, found, { changed })
  if (next === round) return { kind: 'again', by, next }
  const isSecond = othersBy(next, by).length > othersBy(round, by).length
  return { kind: isSecond ? 'second' : 'taken', by, next }
}

function noReply(
  problem: OpenProblem['problem'] | Extract<LinkProblem, { locked: string }>['problem'],
): NoReply {
  switch (problem) {
    case 'damaged':
    case 'too-new':
    case 'too-large':
      return problem
    case 'needs-passphrase':
    case 'wrong-passphrase':
    case 'wrong-or-damaged':
      return 'locked'
    case 'not-ours':
    case 'backup':
    case 'protected':
      return 'not-ours'
  }
}
