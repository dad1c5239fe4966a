import { fingerprint } from '../../core/alliance/agreed.ts'
import type { Alliance, Answer } from '../../core/alliance/alliance.ts'
import { answerKey } from '../../core/alliance/answer-key.ts'
import { withAnswer } from '../../core/alliance/edit.ts'
import { withPartAnswer } from '../../core/alliance/my-part/edit-my-part.ts'
import type { KeptPart, PartUse } from '../../core/alliance/my-part/kept-part.ts'
import { offerFor, useIn, withoutTaken, withTaken, writerAmong } from '../../core/alliance/my-part/offers.ts'
import { counted } from '../../core/words/format.ts'
import type { Messages } from '../../core/words/messages.ts'
import { editMyPart, notePartUse, putMyPart } from '../../keeping/my-part-store.ts'
import { fieldId } from '../QuestionField.tsx'
import type { OfferProps } from './around-offers.ts'

/** What can be done with what my page says, each with a way back. */
export interface OfferActs {
  readonly take: (questions: readonly string[], person?: string) => Promise<void>
  readonly decline: () => Promise<void>
  readonly follow: (answer: Answer) => Promise<void>
  readonly leave: () => Promise<void>
}

interface OfferSpeech {
  readonly words: Messages['builder']
  readonly language: string // BCP 47
}

/** The acts at one field. Whatever the browser refuses is told, and changes nothing. */
export function offerActs(offer: OfferProps, speech: OfferSpeech): OfferActs {
  const { kept, voice } = offer
  const { question, person, alliance } = voice
  const said = speech.words.myPart
  const { attempt, note, tell } = attempts(offer, speech)
  const asBefore = () => note(() => useIn(kept, alliance.id))
  return {
    take: takeInto(offer, speech),
    decline: () =>
      attempt(
        () => note((before) => ({ ...before, isDeclined: true })),
        () => tell(said.declined, asBefore),
      ),
    leave: () =>
      attempt(
        () => note((before) => withoutTaken(before, question.id)),
        () => {},
      ),
    follow: (answer) =>
      attempt(
        async () => {
          const at = { language: kept.part.language, now: Date.now() }
          await editMyPart((part) => withPartAnswer(part, question.id, answer), at)
          await note((before) => withTaken(before, person ?? '', { [question.id]: answer }))
        },
        () => tell(said.followed, () => putMyPart(kept)),
      ),
  }
}

/** Puts answers of the page into the fields of a person. */
function takeInto(offer: OfferProps, speech: OfferSpeech): OfferActs['take'] {
  const { kept, voice } = offer
  const { question, person, alliance, edit } = voice
  const { attempt, note, tell } = attempts(offer, speech)
  return (questions, me = person ?? writerAmong(kept, alliance) ?? '') => {
    const answers = fitting(kept, alliance, questions, me)
    const text = counted(speech.words.myPart.taken, Object.keys(answers).length, speech.language)
    const back = async () => {
      edit((before) => withoutAnswers(before, me, answers, alliance))
      await note(() => useIn(kept, alliance.id))
    }
    edit((before) => withAnswers(before, me, answers))
    document.getElementById(fieldId(answerKey(question.id, me)))?.focus() // the button that was pressed goes
    return attempt(
      () => note((before) => withTaken(before, me, answers)),
      () => tell(text, back),
    )
  }
}

/** How an act is tried, noted and told: what the browser refuses is said, and what was done has a way back. */
function attempts({ again, voice, around }: OfferProps, { words }: OfferSpeech) {
  const attempt = async (act: () => Promise<unknown>, then: () => void) => {
    try {
      await act()
      await again()
      then()
    } catch (reason) {
      console.warn('My part could not be changed.', reason)
      around.tell({ text: words.myPart.refused, tone: 'problem' })
    }
  }
  const note = (after: (before: PartUse) => PartUse) => notePartUse(voice.alliance.id, after)
  const tell = (text: string, back: () => Promise<unknown>) => {
    const run = () => void attempt(back, () => around.tell(null))
    around.tell({ text, tone: 'news', act: { label: words.undo, run } })
  }
  return { attempt, note, tell }
}

/** The answers of the page that may be put into the fields of this person now. */
function fitting(kept: KeptPart, alliance: Alliance, questions: readonly string[], me: string) {
  const offers = questions.flatMap((id) => {
    const offer = offerFor(kept, alliance, id, me)
    return offer?.kind === 'answer' ? [[id, offer.answer] as const] : []
  })
  return Object.fromEntries(offers)
}

function withAnswers(alliance: Alliance, me: string, answers: Readonly<Record<string, Answer>>): Alliance {
  return Object.entries(answers).reduce(
    (before, [question, answer]) => withAnswer(before, answerKey(question, me), answer),
    alliance,
  )
}

/** As it was before they were taken; what was written since stays. */
function withoutAnswers(
  now: Alliance,
  me: string,
  answers: Readonly<Record<string, Answer>>,
  before: Alliance,
): Alliance {
  const kept = Object.entries(now.answers).flatMap(([key, answer]) => {
    const taken = Object.entries(answers).find(([question]) => answerKey(question, me) === key)?.[1]
    if (taken === undefined || fingerprint(taken) !== fingerprint(answer)) return [[key, answer] as const]
    const earlier = before.answers[key]
    return earlier === undefined ? [] : [[key, earlier] as const]
  })
  return { ...now, answers: Object.fromEntries(kept) }
}
