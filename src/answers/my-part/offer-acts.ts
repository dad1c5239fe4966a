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
export function offerActs(
  { kept, again, voice, around }: OfferProps,
  { words, language }: OfferSpeech,
): OfferActs {
  const { question, person, alliance, edit } = voice
  const use = useIn(kept, alliance.id)
  const said = words.myPart
  const undo = (back: () => Promise<unknown>) => ({
    label: words.undo,
    run: () =>
      void attempt(
        async () => void (await back()),
        () => around.tell(null),
      ),
  })
  const attempt = async (act: () => Promise<void>, then: () => void) => {
    try {
      await act()
      await again()
      then()
    } catch (reason) {
      console.warn('My part could not be changed.', reason)
      around.tell({ text: said.refused, tone: 'problem' })
    }
  }
  const note = (after: (before: PartUse) => PartUse) => notePartUse(alliance.id, after)
  const tell = (text: string, back: () => Promise<unknown>) =>
    around.tell({ text, tone: 'news', act: undo(back) })
  const noteAndTell = (after: (before: PartUse) => PartUse, text: string) =>
    attempt(
      async () => void (await note(after)),
      () => tell(text, () => note(() => use)),
    )

  return {
    take: (questions, me = person ?? writerAmong(kept, alliance) ?? '') => {
      const answers = fitting(kept, alliance, questions, me)
      const text = counted(said.taken, Object.keys(answers).length, language)
      const back = async () => {
        edit((before) => withoutAnswers(before, me, answers, alliance))
        await note(() => use)
      }
      edit((before) => withAnswers(before, me, answers))
      document.getElementById(fieldId(answerKey(question.id, me)))?.focus() // the button that was pressed goes
      return attempt(
        async () => void (await note((before) => withTaken(before, me, answers))),
        () => tell(text, back),
      )
    },
    decline: () => noteAndTell((before) => ({ ...before, isDeclined: true }), said.declined),
    leave: () =>
      attempt(
        async () => void (await note((before) => withoutTaken(before, question.id))),
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
