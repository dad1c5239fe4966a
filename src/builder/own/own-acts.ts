import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { withQuestions } from '../../core/alliance/edit.ts'
import {
  hasPlaceForOwn,
  withFormOf,
  withOrder,
  withOurWords,
  withOwnQuestion,
  withoutQuestion,
  withReworded,
} from '../../core/alliance/own/edit-own.ts'
import type { OwnQuestion, Reworded } from '../../core/alliance/own/own.ts'
import { withQuestionBack } from '../../core/alliance/own/put-back.ts'
import type { Question } from '../../core/questions/question.ts'
import { wantedBy } from '../../core/templates/lookup.ts'
import type { Template } from '../../core/templates/template.ts'
import { isolated } from '../../core/words/isolated.ts'
import { fill } from '../../core/words/messages.ts'
import type { News } from '../../kit/Notice.tsx'
import type { useSpeech } from '../../kit/speech.ts'
import type { OwnDraft } from './own-draft.ts'
import type { Unfinished } from './unfinished.ts'

/** What a form is changed with. */
export interface OwnWorld {
  readonly template: Template
  readonly alliance: Alliance
  readonly edit: Edit
  readonly tell: (news: News | null) => void
  readonly unfinished: Unfinished
  readonly speech: ReturnType<typeof useSpeech>
  readonly toTitle: () => void // the focus goes to the heading over the questions
}

/** What can be done with the questions of a form; each act is told, and can be undone. */
export type OwnActs = ReturnType<typeof ownActs>

/** The acts on the form of the alliance that is there. */
export function ownActs(world: OwnWorld) {
  const { template, alliance, unfinished, speech } = world
  const { own } = speech.words
  const titled = (sentence: string, title: string) => fill(sentence, { title: isolated(title) })
  return {
    hasRoom: hasPlaceForOwn(alliance),
    unfinished,
    giveUp: (form: string, draft: OwnDraft) => giveUp(world, form, draft),
    add: (question: OwnQuestion, title: string) =>
      act(world, titled(own.added, title), (before) => withOwnQuestion(before, question)),
    addFromBank: ({ id }: Question, title: string, topic: string | null) =>
      act(world, topic === null ? titled(own.added, title) : fill(own.addedTo, { topic, title }), (before) =>
        withQuestions(before, [id]),
      ),
    reword: (question: OwnQuestion, title: string) =>
      act(world, titled(own.reworded, title), (before) => withOwnQuestion(before, question)),
    rewordOurs: (reworded: Reworded, title: string) =>
      act(world, titled(own.reworded, title), (before) => withReworded(before, reworded)),
    useOurWords: ({ id }: Question, title: string) =>
      act(world, titled(own.original, title), (before) => withOurWords(before, id)),
    move: (order: readonly string[], place: { title: string; number: number }) =>
      act(world, fill(own.moved, { ...place, title: isolated(place.title), count: order.length }), (before) =>
        withOrder(before, order),
      ),
    leaveOut: ({ id }: Question, title: string) => {
      const without = (before: Alliance) => withoutQuestion(before, id, isOfPaper(template, id))
      const isKept = without(alliance).own?.leftOut?.includes(id)
      const sentence = isKept ? (hasAnswer(alliance, id) ? own.outKept : own.out) : own.gone
      act(world, titled(sentence, title), without)
    },
    putBack: ({ id }: Question, title: string) =>
      act(world, titled(own.back, title), (before) => withQuestionBack(before, id)),
  }
}

/** Whether anybody has written something for a question. */
export function hasAnswer({ answers }: Alliance, question: string): boolean {
  return Object.keys(answers).some((key) => key === question || key.startsWith(`${question}/`))
}

function isOfPaper({ sections }: Template, question: string): boolean {
  return sections.some(({ questions }) => questions.some((asked) => wantedBy(asked).id === question))
}

/** Changes the form and says so; the way back leaves everything that was answered since. */
function act(world: OwnWorld, text: string, change: (before: Alliance) => Alliance): void {
  const { alliance, edit, tell, speech, toTitle } = world
  const run = () => {
    edit((now) => withFormOf(now, alliance))
    tell(null)
    toTitle() // the button that was pressed has gone
  }
  edit(change)
  tell({ text, tone: 'news', act: { label: speech.words.undo, run } })
}

/** What was typed into a form goes, and comes back into it with the undo. */
function giveUp({ unfinished, tell, speech }: OwnWorld, form: string, draft: OwnDraft): void {
  const { own, undo } = speech.words
  const run = () => {
    unfinished.put(form, draft)
    tell(null)
    requestAnimationFrame(() => document.getElementById(form)?.focus())
  }
  unfinished.put(form, null)
  tell({ text: own.givenUp, tone: 'news', act: { label: undo, run } })
}
