import type { ComponentChildren } from 'preact'
import { QuestionField } from '../../answers/QuestionField.tsx'
import type { WholePart } from '../../core/form/form.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import type { Topic } from '../../core/questions/question.ts'
import { fill } from '../../core/words/messages.ts'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'
import type { AroundQuestions } from '../own/ChangeQuestions.tsx'
import { LateChange } from '../own/LateChange.tsx'
import { routeToHash } from '../places/place.ts'

interface InPartProps extends AroundQuestions {
  readonly people: readonly NamedPerson[]
  readonly topics: readonly Topic[]
}

interface Props extends InPartProps {
  readonly form: readonly WholePart[]
  readonly topic: string | null // null: everything on one page
  readonly children: ComponentChildren
}

/** The questions: one topic, or all of them on one page. */
export function QuestionsStep({ topic, ...props }: Props) {
  const { form, children, ...around } = props
  const { words, say } = useSpeech()
  const part = form.find((one) => one.topic.id === topic)
  if (part === undefined) return <EveryTopic {...props} />
  const counts = { number: form.indexOf(part) + 1, count: form.length }
  return (
    <Step
      title={say(part.topic.title)}
      kicker={fill(words.questions.topicOf, counts)}
      why={say(part.topic.why)}
    >
      <AskedInPart key={part.topic.id} {...around} part={part} />
      {children}
      <PaceLinks isPage={false} first={part.topic.id} />
    </Step>
  )
}

function EveryTopic({ form, children, ...around }: Omit<Props, 'topic'>) {
  const { words, say } = useSpeech()
  return (
    <Step title={words.questions.all} kicker={words.questions.optional}>
      <PaceLinks isPage first={form[0]?.topic.id ?? ''} />
      {form.map((part) => (
        <section key={part.topic.id} class="topic" aria-labelledby={`topic-${part.topic.id}`}>
          <h3 id={`topic-${part.topic.id}`}>{say(part.topic.title)}</h3>
          <p class="why">{say(part.topic.why)}</p>
          <AskedInPart {...around} {...{ part }} />
        </section>
      ))}
      {children}
    </Step>
  )
}

/** The fields of a part of the form, and the way to change what it asks. */
function AskedInPart({ people, ...change }: InPartProps & { readonly part: WholePart }) {
  const { part, alliance, edit } = change
  return (
    <>
      {part.asked.map((asked) => (
        <QuestionField key={`${asked.question.id} ${asked.each}`} {...{ asked, alliance, people, edit }} />
      ))}
      <LateChange {...change} />
    </>
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
