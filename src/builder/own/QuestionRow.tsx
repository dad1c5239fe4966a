import { useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { isOwn } from '../../core/alliance/own/own.ts'
import type { Question } from '../../core/questions/question.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import type { OwnActs } from './own-acts.ts'
import {
  draftOf,
  emptyDraft,
  headingOf,
  type OwnDraft,
  questionTyped,
  type SavedTexts,
  withText,
} from './own-draft.ts'
import { QuestionForm } from './QuestionForm.tsx'
import { wordsForm } from './unfinished.ts'

interface Props {
  readonly question: Question
  readonly questions: readonly Question[] // all of its topic
  readonly alliance: Alliance
  readonly acts: OwnActs
  readonly toTitle: () => void
}

/** One question with what can be done with it. */
export function QuestionRow({ question, questions, alliance, acts, toTitle }: Props) {
  const { words, say } = useSpeech()
  const { own } = words
  const [isReworded, setReworded] = useState(false)
  const title = say(question.title)
  const button = (label: string, full: string, onClick: () => void, id?: string) => (
    <button type="button" class="quiet" id={id} aria-label={fill(full, { title })} onClick={onClick}>
      {label}
    </button>
  )
  const reword = () => {
    setReworded(true)
    requestAnimationFrame(() => document.getElementById(wordsForm(question.id))?.focus())
  }
  const leaveOut = () => {
    acts.leaveOut(question, title)
    toTitle()
  }
  return (
    <li>
      <p class="title" dir="auto">
        {title}
      </p>
      {isReworded || acts.unfinished.of(wordsForm(question.id)) ? (
        <Rewording {...{ question, alliance, acts, title }} onClose={() => setReworded(false)} />
      ) : (
        <p class="acts">
          <Moves {...{ question, questions, acts, title }} />
          {button(own.reword, own.rewordNamed, reword, `reword-${question.id}`)}
          {button(own.leaveOut, own.leaveOutNamed, leaveOut)}
        </p>
      )}
    </li>
  )
}

interface MovesProps extends Pick<Props, 'question' | 'questions' | 'acts'> {
  readonly title: string
}

/** One place up or down; at an end the button stays where it is, so that the focus is not lost. */
function Moves({ question, questions, acts, title }: MovesProps) {
  const { own } = useSpeech().words
  const ids = questions.map(({ id }) => id)
  const at = ids.indexOf(question.id)
  const move = (by: number, button: string) => {
    const to = at + by
    const order = ids.filter((id) => id !== question.id).toSpliced(to, 0, question.id)
    if (to < 0 || to >= ids.length) return
    acts.move(order, { title, number: to + 1 })
    requestAnimationFrame(() => document.getElementById(button)?.focus()) // its line was taken along
  }
  const one = (by: -1 | 1, label: string, full: string) => {
    const button = `move-${by}-${question.id}`
    const isOff = by === -1 ? at === 0 : at === ids.length - 1
    return (
      <button
        type="button"
        class="quiet"
        id={button}
        aria-disabled={isOff}
        aria-label={fill(full, { title })}
        onClick={() => move(by, button)}
      >
        {label}
      </button>
    )
  }
  return (
    <>
      {one(-1, own.up, own.upNamed)}
      {one(1, own.down, own.downNamed)}
    </>
  )
}

interface RewordingProps extends Pick<Props, 'question' | 'alliance' | 'acts'> {
  readonly title: string
  readonly onClose: () => void
}

/** The words of a question, to be written anew; one of ours has a way back to what it was. */
function Rewording({ question, alliance, acts, title, onClose }: RewordingProps) {
  const { words, say } = useSpeech()
  const { language, own } = alliance
  const before = own?.questions?.find(({ id }) => id === question.id)
  const reworded = own?.reworded?.find(({ id }) => id === question.id)
  const close = () => {
    onClose()
    requestAnimationFrame(() => document.getElementById(`reword-${question.id}`)?.focus())
  }
  const save = (draft: OwnDraft) => {
    if (before !== undefined)
      acts.reword(questionTyped(draft, { ...before, language }, before), draft.prompt.trim())
    else acts.rewordOurs(wordsOfOurs(draft, question, language, reworded), draft.prompt.trim())
    close()
  }
  const original = () => {
    acts.unfinished.put(wordsForm(question.id), null)
    acts.useOurWords(question, title)
    close()
  }
  return (
    <QuestionForm
      id={wordsForm(question.id)}
      {...{ acts }}
      draft={before === undefined ? draftOfOurs(question, say) : draftOf(before, language)}
      isFixed
      label={words.own.keep}
      onSave={save}
      onCancel={close}
    >
      {reworded && !isOwn(question.id) && (
        <button type="button" class="quiet" onClick={original}>
          {words.own.ours}
        </button>
      )}
    </QuestionForm>
  )
}

/** Of ours only the words are changed: it is answered as it was. */
function draftOfOurs({ prompt, title }: Question, say: ReturnType<typeof useSpeech>['say']): OwnDraft {
  return { ...emptyDraft, kind: 'short', prompt: withoutMarks(say(prompt)), title: withoutMarks(say(title)) }
}

/** Without the marks that keep words from right to left together. */
function withoutMarks(text: string): string {
  return text.replace(/^\u200f|\u200f$/g, '')
}

function wordsOfOurs(
  draft: OwnDraft,
  { id }: Question,
  language: string,
  before: { readonly prompt: SavedTexts; readonly title?: SavedTexts | undefined } | undefined,
) {
  const title = headingOf(draft.title, language, before?.title)
  return { id, prompt: withText(draft.prompt, language, before?.prompt), ...(title && { title }) }
}
