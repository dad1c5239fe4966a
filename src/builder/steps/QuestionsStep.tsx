import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { QuestionField } from '../../answers/QuestionField.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import type { WholePart } from '../../core/form/form.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import type { Topic } from '../../core/questions/question.ts'
import type { Template } from '../../core/templates/template.ts'
import { fill } from '../../core/words/messages.ts'
import type { News } from '../../kit/Notice.tsx'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { LateChange } from '../own/LateChange.tsx'
import { routeToHash } from '../places/place.ts'

interface Props {
  readonly form: readonly WholePart[]
  readonly topic: string | null // null: everything on one page
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly edit: Edit
  readonly template: Template
  readonly topics: readonly Topic[]
  readonly tell: (news: News | null) => void
  readonly children: ComponentChildren
}

/** The questions: one topic, or all of them on one page. */
export function QuestionsStep({
  form,
  topic,
  alliance,
  people,
  edit,
  template,
  topics,
  tell,
  children,
}: Props) {
  const { words, say } = useSpeech()
  const part = form.find((one) => one.topic.id === topic)
  const [changing, setChanging] = useState<string | null>(null)
  const fields = (one: WholePart) => (
    <>
      {one.asked.map((asked) => (
        <QuestionField key={`${asked.question.id} ${asked.each}`} {...{ asked, alliance, people, edit }} />
      ))}
      <LateChange
        key={one.topic.id}
        {...{ template, topics, alliance, edit, tell }}
        part={one}
        isOpen={changing === one.topic.id}
        onOpen={(isOpen) => setChanging(isOpen ? one.topic.id : null)}
      />
    </>
  )
  if (part === undefined) {
    return (
      <Step title={words.questions.all} kicker={words.questions.optional}>
        <PaceLinks isPage first={form[0]?.topic.id ?? ''} />
        {form.map((one) => (
          <section key={one.topic.id} class="topic" aria-labelledby={`topic-${one.topic.id}`}>
            <h3 id={`topic-${one.topic.id}`}>{say(one.topic.title)}</h3>
            <p class="why">{say(one.topic.why)}</p>
            {fields(one)}
          </section>
        ))}
        {children}
      </Step>
    )
  }
  const counts = { number: form.indexOf(part) + 1, count: form.length }
  return (
    <Step
      title={say(part.topic.title)}
      kicker={fill(words.questions.topicOf, counts)}
      why={say(part.topic.why)}
    >
      {fields(part)}
      {children}
      <PaceLinks isPage={false} first={part.topic.id} />
    </Step>
  )
}

/** One topic at a time, or everything on one page: the person chooses, at any time. */
function PaceLinks({ isPage, first }: { readonly isPage: boolean; readonly first: string }) {
  const { words } = useSpeech()
  return (
    <p class="pace">
      <a href={routeToHash({ kind: 'first' })}>{words.questions.onlyFirst}</a>{' '}
      {isPage ? (
        <a href={routeToHash({ kind: 'topic', topic: first })}>{words.questions.asTopics}</a>
      ) : (
        <a href={routeToHash({ kind: 'all' })}>{words.questions.asPage}</a>
      )}
    </p>
  )
}
