import { useEffect, useRef, useState } from 'preact/hooks'
import { ownId } from '../../core/alliance/own/edit-own.ts'
import type { WholePart } from '../../core/form/form.ts'
import type { Question, Topic } from '../../core/questions/question.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { FromBank } from './FromBank.tsx'
import { LeftOut } from './LeftOut.tsx'
import { type OwnWorld, ownActs } from './own-acts.ts'
import { emptyDraft, questionOf } from './own-draft.ts'
import { QuestionForm } from './QuestionForm.tsx'
import { QuestionRow } from './QuestionRow.tsx'

interface Props extends Omit<OwnWorld, 'speech'> {
  readonly part: WholePart
  readonly topics: readonly Topic[]
  readonly onDone: () => void
}

/** The questions of a topic, to be said otherwise, moved and left out, with room for more. */
export function ChangeQuestions({ part, topics, onDone, ...around }: Props) {
  const speech = useSpeech()
  const { words, say } = speech
  const { own } = words
  const { topic, leftOut } = part
  const title = useRef<HTMLHeadingElement>(null)
  const toTitle = () => title.current?.focus()
  useEffect(toTitle, [])
  const questions = part.asked.map(({ question }) => question).filter(isFirst)
  const acts = ownActs({ ...around, speech })
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

function isFirst(question: Question, index: number, all: readonly Question[]): boolean {
  return all.findIndex(({ id }) => id === question.id) === index
}

interface AddingProps extends Omit<OwnWorld, 'speech'>, Pick<Props, 'topics'> {
  readonly topic: Topic
  readonly acts: ReturnType<typeof ownActs>
  readonly toTitle: () => void
}

/** One more question: in one’s own words, or from the bank. */
function Adding({ topic, topics, template, alliance, acts, toTitle }: AddingProps) {
  const { own } = useSpeech().words
  const [way, setWay] = useState<'own' | 'bank' | null>(null)
  const close = () => {
    setWay(null)
    toTitle()
  }
  if (way === 'bank') return <FromBank {...{ topic, topics, template, alliance, acts }} onClose={close} />
  if (way === 'own') {
    const place = { topic: topic.id, language: alliance.language }
    return (
      <QuestionForm
        id={`new-${topic.id}`}
        draft={emptyDraft}
        label={own.save}
        onCancel={close}
        onSave={(draft) => {
          const id = ownId(crypto.getRandomValues(new Uint8Array(16)))
          acts.add(questionOf(draft, { ...place, id }), draft.title.trim() || draft.prompt.trim())
          close()
        }}
      />
    )
  }
  return (
    <p class="acts">
      {acts.hasRoom ? (
        <button type="button" class="second" onClick={() => setWay('own')}>
          {own.add}
        </button>
      ) : (
        own.full
      )}
      <button type="button" class="second" onClick={() => setWay('bank')}>
        {own.bank}
      </button>
    </p>
  )
}
