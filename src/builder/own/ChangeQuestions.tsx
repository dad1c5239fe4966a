import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ownId } from '../../core/alliance/own/edit-own.ts'
import type { WholePart } from '../../core/form/form.ts'
import type { Question, Topic } from '../../core/questions/question.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { FromBank } from './FromBank.tsx'
import { LeftOut } from './LeftOut.tsx'
import { type OwnActs, type OwnWorld, ownActs } from './own-acts.ts'
import { emptyDraft, type OwnDraft, questionTyped } from './own-draft.ts'
import { QuestionForm } from './QuestionForm.tsx'
import { QuestionRow } from './QuestionRow.tsx'
import { newForm } from './unfinished.ts'

export type AroundQuestions = Omit<OwnWorld, 'speech' | 'toTitle'>

interface Props extends AroundQuestions {
  readonly part: WholePart
  readonly topics: readonly Topic[]
  readonly takesFocus: boolean // somebody has just asked for it
  readonly onDone: () => void
}

/** The questions of a topic, to be said otherwise, moved and left out, with room for more. */
export function ChangeQuestions({ part, topics, takesFocus, onDone, ...around }: Props) {
  const speech = useSpeech()
  const { words, say } = speech
  const { own } = words
  const { topic, leftOut } = part
  const title = useRef<HTMLHeadingElement>(null)
  const toTitle = () => focusOn(title)
  useLayoutEffect(() => {
    if (takesFocus) title.current?.focus()
  }, [])
  const questions = part.asked.map(({ question }) => question).filter(isFirst)
  const acts = ownActs({ ...around, speech, toTitle })
  const id = `own-${topic.id}`
  return (
    <section class="own" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {fill(own.title, { topic: say(topic.title) })}
      </h3>
      <p class="why">{questions.length === 0 ? own.none : own.why}</p>
      <ol>
        {questions.map((question) => (
          <QuestionRow
            key={question.id}
            {...{ question, questions, acts, toTitle }}
            alliance={around.alliance}
          />
        ))}
      </ol>
      <LeftOut
        questions={leftOut.map(({ question }) => question)}
        {...{ acts, toTitle }}
        alliance={around.alliance}
      />
      <Adding {...{ topic, topics, acts, toTitle }} {...around} />
      <button type="button" class="second" onClick={onDone}>
        {own.done}
      </button>
    </section>
  )
}

/** The heading; or that of the step, where it has gone together with its last question. */
function focusOn(heading: RefObject<HTMLElement>): void {
  heading.current?.focus()
  requestAnimationFrame(() => {
    if (heading.current === null) document.getElementById('step-title')?.focus()
  })
}

function isFirst(question: Question, index: number, all: readonly Question[]): boolean {
  return all.findIndex(({ id }) => id === question.id) === index
}

interface AddingProps extends AroundQuestions, Pick<Props, 'topics'> {
  readonly topic: Topic
  readonly acts: OwnActs
  readonly toTitle: () => void
}

/** One more question: in one’s own words, or from the bank. */
function Adding({ topic, topics, template, alliance, acts, toTitle }: AddingProps) {
  const [way, setWay] = useState<'own' | 'bank' | null>(null)
  const form = newForm(topic.id)
  const close = () => {
    setWay(null)
    toTitle()
  }
  const write = () => {
    setWay('own')
    requestAnimationFrame(() => document.getElementById(form)?.focus())
  }
  if (way === 'bank') return <FromBank {...{ topic, topics, template, alliance, acts }} onClose={close} />
  if (way === 'own' || acts.unfinished.of(form))
    return <NewQuestion {...{ form, acts, alliance }} topic={topic.id} onClose={close} />
  return <WaysToAdd hasRoom={acts.hasRoom} onOwn={write} onBank={() => setWay('bank')} />
}

interface NewQuestionProps extends Pick<AddingProps, 'alliance' | 'acts'> {
  readonly form: string
  readonly topic: string
  readonly onClose: () => void
}

function NewQuestion({ form, topic, alliance: { language }, acts, onClose }: NewQuestionProps) {
  const { own } = useSpeech().words
  const add = (draft: OwnDraft) => {
    const id = ownId(crypto.getRandomValues(new Uint8Array(16)))
    acts.add(questionTyped(draft, { id, topic, language }), draft.title.trim() || draft.prompt.trim())
    onClose()
  }
  return (
    <QuestionForm
      id={form}
      draft={emptyDraft}
      {...{ acts }}
      label={own.save}
      onCancel={onClose}
      onSave={add}
    />
  )
}

interface WaysToAddProps {
  readonly hasRoom: boolean
  readonly onOwn: () => void
  readonly onBank: () => void
}

function WaysToAdd({ hasRoom, onOwn, onBank }: WaysToAddProps) {
  const { own } = useSpeech().words
  return (
    <p class="acts">
      {hasRoom ? (
        <button type="button" class="second" onClick={onOwn}>
          {own.add}
        </button>
      ) : (
        own.full
      )}
      <button type="button" class="second" onClick={onBank}>
        {own.bank}
      </button>
    </p>
  )
}
