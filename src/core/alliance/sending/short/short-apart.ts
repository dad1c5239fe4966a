import type { Answers } from '../../alliance.ts'
import type { Apart, Invitation, Reply, Reveal } from '../../apart/apart.ts'
import { escapedText, joinedTexts, unescapedText, unjoined } from './fields.ts'
import { putBack, type RandomBytes, takeHash, takeUuid } from './random-bytes.ts'
import { longAnswers, placesWith, shortAnswers, unknownIds } from './short-answers.ts'
import { longPeople, shortPeople } from './short-people.ts'

const noAnswers: Answers = {}
const envelope = { format: 'alliance-apart', version: 1 } as const

/** A step of answering apart as sections. */
export function shortApart(apart: Apart, taken: RandomBytes): string[] {
  return apart.step === 'invitation' ? shortInvitation(apart, taken) : shortSide(apart, taken)
}

function shortInvitation({ about, by, commitment }: Invitation, taken: RandomBytes): string[] {
  const { template, language, id, title, people, questions } = about
  const head = [by, takeHash(taken, commitment), template, language, takeUuid(taken, id), escapedText(title)]
  return [joinedTexts(head, 'part'), shortPeople(people), joinedTexts(questions, 'line')]
}

function shortSide(side: Reply | Reveal, taken: RandomBytes): string[] {
  const { by, invitation, answers } = side
  const nonce = side.step === 'reveal' ? [side.nonce] : []
  const unknown = unknownIds([answers])
  return [
    joinedTexts([by, ...[invitation, ...nonce].map((hash) => takeHash(taken, hash))], 'part'),
    joinedTexts(unknown, 'line'),
    shortAnswers(answers, noAnswers, placesWith(unknown)),
  ]
}

/** The step again, or nothing when the sections are not ours. */
export function longApart(
  step: Apart['step'],
  sections: readonly string[],
  bytes: Uint8Array,
): Apart | undefined {
  return step === 'invitation' ? longInvitation(sections, bytes) : longSide(step, sections, bytes)
}

function longInvitation(sections: readonly string[], bytes: Uint8Array): Invitation {
  const [head = '', people = '', questions = ''] = sections
  const [by = '', hash = '', template = '', language = '', id = '', title = ''] = head.split('\u001f')
  const back = putBack(bytes)
  const commitment = back.hash(hash)
  const about = {
    ...{ id: back.uuid(id), template, language, title: unescapedText(title) },
    ...{ people: longPeople(people), questions: unjoined(questions, 'line') },
  }
  return { ...envelope, step: 'invitation', about, by, commitment }
}

function longSide(
  step: 'reply' | 'reveal',
  sections: readonly string[],
  bytes: Uint8Array,
): Reply | Reveal | undefined {
  const [head = '', unknown = '', lines = ''] = sections
  const [by = '', hash = '', secret = ''] = head.split('\u001f')
  const back = putBack(bytes)
  const invitation = back.hash(hash)
  const answers = longAnswers(lines, noAnswers, placesWith(unjoined(unknown, 'line')))
  if (answers === undefined) return undefined
  if (step === 'reply') return { ...envelope, step, invitation, by, answers }
  return { ...envelope, step, invitation, by, answers, nonce: back.hash(secret) }
}
