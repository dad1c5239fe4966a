import { fingerprint } from '../agreed.ts'
import type { Alliance, Answer, Person } from '../alliance.ts'
import { answerKey } from '../answer-key.ts'
import { isEmpty } from '../edit.ts'
import { type KeptPart, noUse, type PartUse, takenFor } from './kept-part.ts'
import { fold } from './same-name.ts'

/** What is offered at one field of the person whose page it is. */
export type PartOffer =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly isNewer: boolean } // to be taken: nothing stands there, or what was taken before
  | { readonly kind: 'follow'; readonly answer: Answer } // what was taken was changed here: should the page follow?

/** What an alliance has of the page. */
export function useIn({ uses }: KeptPart, alliance: string): PartUse {
  return (Object.hasOwn(uses, alliance) && uses[alliance]) || noUse
}

/** Which of the people wrote the page: who was said, or the only one who is called so; null where nobody knows. */
export function writerAmong(kept: KeptPart, { id, people }: Pick<Alliance, 'id' | 'people'>): string | null {
  const { person } = useIn(kept, id)
  if (people.some((one) => one.id === person)) return person ?? null
  const called = people.filter(({ name }) => isCalled(name, kept.part.name))
  return called.length === 1 ? (called[0]?.id ?? null) : null
}

/** “Ana” and “Ana Lovrić” may be one person; “Ana Lovrić” and “Ana Babić” are not. */
function isCalled(name: Person['name'], mine: string): boolean {
  const [one, other] = [fold(name), fold(mine)]
  if (one === '' || other === '') return false
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

/** What is offered for a question at the field of this person; null where there is nothing to say. */
export function offerFor(
  kept: KeptPart,
  alliance: Pick<Alliance, 'id' | 'answers'>,
  question: string,
  person: string,
): PartOffer | null {
  const use = useIn(kept, alliance.id)
  const answer = Object.hasOwn(kept.part.answers, question) ? kept.part.answers[question] : undefined
  const here = alliance.answers[answerKey(question, person)]
  const taken = takenFor(use, question)
  const isOpen = here === undefined || isEmpty(here)
  if (isOpen)
    return use.isDeclined || answer === undefined ? null : { kind: 'answer', answer, isNewer: false }
  if (taken === undefined || isSame(here, answer)) return null
  if (!isSame(here, taken)) return { kind: 'follow', answer: here }
  return answer === undefined || use.isDeclined ? null : { kind: 'answer', answer, isNewer: true }
}

/** The questions, of those that are asked of each, whose open fields the page can fill for this person. */
export function openFor(
  kept: KeptPart,
  alliance: Pick<Alliance, 'id' | 'answers'>,
  asked: readonly string[],
  person: string,
): readonly string[] {
  return asked.filter((question) => {
    const offer = offerFor(kept, alliance, question, person)
    return offer?.kind === 'answer' && !offer.isNewer
  })
}

/** What an alliance has of the page once these answers were taken for a person. */
export function withTaken(use: PartUse, person: string, answers: Readonly<Record<string, Answer>>): PartUse {
  return { ...use, person, taken: { ...use.taken, ...answers } }
}

/** The same once a change stays here: the page is asked about no more. */
export function withoutTaken(use: PartUse, question: string): PartUse {
  const { [question]: _, ...taken } = use.taken
  return { ...use, taken }
}

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  return fingerprint(one) === fingerprint(other)
}
