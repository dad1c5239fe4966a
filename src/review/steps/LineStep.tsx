import type { ComponentChildren } from 'preact'
import { Changes } from '../../answers/Changes.tsx'
import { QuestionField } from '../../answers/QuestionField.tsx'
import { SaidBy } from '../../answers/SaidBy.tsx'
import { lastRevision } from '../../core/alliance/agreed.ts'
import { questionIn } from '../../core/alliance/answer-key.ts'
import { changesBetween } from '../../core/review/changes.ts'
import { type AgreedLine, isChanged, keysOf, withAnswersOf } from '../../core/review/lines.ts'
import { type Verdict, withVerdict } from '../../core/review/progress.ts'
import { fill } from '../../core/words/messages.ts'
import { Labelled } from '../../kit/Labelled.tsx'
import { Step } from '../../kit/Step.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

interface Props extends StepProps {
  readonly question: string
  readonly children: ComponentChildren
}

/** One line of the paper: what was agreed, whether it works, and room to change it when it doesn't. */
export function LineStep({ content, review, reviewed, question: id, children }: Props) {
  const { messages, say } = useReviewSpeech()
  const words = messages.review.line
  const { alliance, lines, people } = reviewed
  const line = lines.find(({ question }) => question.id === id)
  if (line === undefined) return <Step title={words.gone}>{children}</Step>
  const { topic, question, asked } = line
  const counts = { number: lines.indexOf(line) + 1, count: lines.length, topic: say(topic.title) }
  const hasChange = isChanged(id, alliance)
  const verdict = hasChange ? 'change' : review.progress.verdicts[id]
  return (
    <Step title={say(question.title)} kicker={fill(words.of, counts)} why={say(question.prompt)}>
      <AgreedBefore {...{ line, reviewed }} />
      <VerdictChoice verdict={verdict} onVerdict={(next) => judge(next)} />
      {verdict === 'change' && (
        <div class="inner">
          {asked.map((one) => (
            <QuestionField key={String(one.each)} asked={one} {...{ alliance, people }} edit={review.edit} />
          ))}
          {hasChange && <WhatChanges {...{ content, reviewed }} question={id} />}
        </div>
      )}
      {children}
    </Step>
  )

  function judge(next: Verdict): void {
    review.note(withVerdict(review.progress, id, next))
    if (next === 'change' || !hasChange) return
    const changed = alliance.answers
    review.edit((before) => withAnswersOf(id, before, lastRevision(before)?.answers ?? {}))
    const bringBack = () => {
      review.edit((after) => withAnswersOf(id, after, changed))
      review.note(withVerdict(review.progress, id, 'change'))
      review.tell(null)
    }
    review.tell({ text: words.back, tone: 'news', act: { label: messages.builder.undo, run: bringBack } })
  }
}

/** What was agreed last, or that this is new since then. */
function AgreedBefore({
  line: { question },
  reviewed: { alliance, people },
}: { readonly line: AgreedLine } & Pick<Props, 'reviewed'>) {
  const { messages } = useReviewSpeech()
  const words = messages.review.line
  const last = lastRevision(alliance)
  const agreed = last === undefined ? [] : keysOf(question.id, last.answers)
  const [title, keys, answers] =
    last !== undefined && agreed.length > 0
      ? [words.agreed, agreed, last.answers]
      : [words.notAgreed, keysOf(question.id, alliance.answers), alliance.answers]
  const everybody = [...people, ...(last?.people ?? [])] // also those who have left since
  return (
    <section class="agreed" aria-labelledby="agreed-title">
      <h3 id="agreed-title">{title}</h3>
      <SaidBy {...{ question, keys, answers }} people={everybody} />
    </section>
  )
}

function VerdictChoice({
  verdict,
  onVerdict,
}: {
  readonly verdict: Verdict | undefined
  readonly onVerdict: (verdict: Verdict) => void
}) {
  const { messages } = useReviewSpeech()
  const words = messages.review.line
  const options = { works: words.works, change: words.change } as const satisfies Record<Verdict, string>
  return (
    <Labelled id="verdict" label={words.isWorking} look="prompt" group>
      <div class="options verdicts">
        {(['works', 'change'] as const).map((one) => (
          <label class="option" key={one}>
            <input type="radio" name="verdict" checked={verdict === one} onChange={() => onVerdict(one)} />
            <span>{options[one]}</span>
          </label>
        ))}
      </div>
    </Labelled>
  )
}

function WhatChanges({ content, reviewed, question }: Pick<Props, 'content' | 'reviewed' | 'question'>) {
  const { messages, language } = useReviewSpeech()
  const { alliance } = reviewed
  const last = lastRevision(alliance)
  if (last === undefined) return null
  const changes = changesBetween(last, alliance, content.topics, language)
  const here = changes.filter((change) => 'key' in change && questionIn(change.key) === question)
  return (
    <section aria-labelledby="change-title">
      <h3 id="change-title">{messages.review.line.changes}</h3>
      <Changes changes={here} before={last} after={alliance} topics={content.topics} />
    </section>
  )
}
