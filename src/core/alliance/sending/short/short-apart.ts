import type { Answers } from '../../alliance.ts'
import type { Apart, Invitation, Reply, Reveal } from '../../apart/apart.ts'
import { parseJson } from '../../opening/parse.ts'
import { readOwn } from '../../own/read-own.ts'
import { escapedText, joinedTexts, unescapedText, unjoined } from './fields.ts'
import { putBack, type RandomBytes, takeHash, takeUuid } from './random-bytes.ts'
import { longAnswers, placesWith, shortAnswers, unknownIds } from './short-answers.ts'
import { longPeople, shortPeople } from './short-people.ts'

const noAnswers: Answers = {}
const format = 'alliance-apart'

/** A step of answering apart as sections. */
export function shortApart(apart: Apart, taken: RandomBytes): string[] {
  return apart.step === 'invitation' ? shortInvitation(apart, taken) : shortSide(apart, taken)
}

function shortInvitation({ version, about, by, commitment }: Invitation, taken: RandomBytes): string[] {
  const { template, language, id, title, people, questions, asks, own } = about
  const noSeal = version === 4 ? unsealed : '' // the third says by its number that it has none
  const seal = commitment === undefined ? noSeal : takeHash(taken, commitment)
  const head = [by, seal, template, language, takeUuid(taken, id), escapedText(title)]
  const sections = [joinedTexts(head, 'part'), shortPeople(people), joinedTexts(questions, 'line')]
  if (version === 4) return [...sections, joinedTexts(asks ?? [], 'line'), JSON.stringify(own)]
  return asks === undefined ? sections : [...sections, joinedTexts(asks, 'line')]
}

const unsealed = '-'

function shortSide(side: Reply | Reveal, taken: RandomBytes): string[] {
  const { by, invitation, answers } = side
  const nonce = side.step === 'reveal' ? [side.nonce] : []
  const replies = side.step === 'reveal' ? (side.replies ?? []) : []
  return [
    joinedTexts([by, ...[invitation, ...nonce].map((hash) => takeHash(taken, hash))], 'part'),
    ...answerSections(answers),
    ...replies.flatMap((reply) => [reply.by, ...answerSections(reply.answers)]),
  ]
}

function answerSections(answers: Answers): string[] {
  const unknown = unknownIds([answers])
  return [joinedTexts(unknown, 'line'), shortAnswers(answers, noAnswers, placesWith(unknown))]
}

/** The step again, or nothing when the sections are not ours. */
export function longApart(
  { step, version }: Pick<Apart, 'step' | 'version'>,
  sections: readonly string[],
  bytes: Uint8Array,
): Apart | undefined {
  const envelope = { format, version } as const
  return step === 'invitation'
    ? { ...envelope, ...longInvitation(version, sections, bytes) }
    : longSide(step, envelope, sections, bytes)
}

type Envelope = Pick<Apart, 'format' | 'version'>

function longInvitation(
  version: Apart['version'],
  sections: readonly string[],
  bytes: Uint8Array,
): Omit<Invitation, keyof Envelope> {
  const [head = '', people = '', questions = '', asked, form] = sections
  const [by = '', hash = '', template = '', language = '', id = '', title = ''] = head.split('\u001f')
  const back = putBack(bytes)
  const isSealed = version === 4 ? hash !== unsealed : version < 3
  const seal = isSealed ? { commitment: back.hash(hash) } : {}
  const whole = {
    ...{ id: back.uuid(id), template, language, title: unescapedText(title) },
    ...{ people: longPeople(people), questions: unjoined(questions, 'line') },
  }
  const asks = version === 4 && asked === '' ? undefined : asked
  const own = form === undefined ? undefined : readOwn(parseJson(form))
  const about = { ...whole, ...(asks !== undefined && { asks: unjoined(asks, 'line') }), ...(own && { own }) }
  return { step: 'invitation', about, by, ...seal }
}

function longSide(
  step: 'reply' | 'reveal',
  envelope: Envelope,
  sections: readonly string[],
  bytes: Uint8Array,
): Reply | Reveal | undefined {
  const [head = '', unknown = '', lines = '', ...others] = sections
  const [by = '', hash = '', secret = ''] = head.split('\u001f')
  const back = putBack(bytes)
  const invitation = back.hash(hash)
  const answers = heard(unknown, lines)
  if (answers === undefined) return undefined
  if (step === 'reply') return { ...envelope, step, invitation, by, answers }
  const revealed = { ...envelope, step, invitation, by, answers, nonce: back.hash(secret) }
  if (others.length === 0) return revealed
  const replies = longReplies(others, { ...envelope, step: 'reply', invitation })
  return replies && { ...revealed, replies }
}

/** Everybody's replies, three sections each; nothing when one of them is not ours. */
function longReplies(
  sections: readonly string[],
  envelope: Omit<Reply, 'by' | 'answers'>,
): Reply[] | undefined {
  const replies: Reply[] = []
  for (let at = 0; at < sections.length; at += 3) {
    const [by = '', unknown = '', lines = ''] = sections.slice(at, at + 3)
    const answers = heard(unknown, lines)
    if (answers === undefined) return undefined
    replies.push({ ...envelope, by, answers })
  }
  return replies
}

function heard(unknown: string, lines: string): Answers | undefined {
  return longAnswers(lines, noAnswers, placesWith(unjoined(unknown, 'line')))
}
