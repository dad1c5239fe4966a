import { type AgreedLine, isChanged } from '../core/review/lines.ts'
import type { Progress } from '../core/review/progress.ts'
import { stopToHash } from './place.ts'
import { useReviewSpeech } from './speech.ts'
import type { Reviewed } from './use-review.ts'

interface Props {
  readonly progress: Progress
  readonly reviewed: Reviewed
}

const few = 4

/** Lines that need a change and have none yet, and lines that nobody looked at: told, but in nobody's way. */
export function StillOpen({ progress: { verdicts }, reviewed: { alliance, lines } }: Props) {
  const { messages } = useReviewSpeech()
  const words = messages.review.agree
  const unchanged = lines.filter(
    ({ question: { id } }) => verdicts[id] === 'change' && !isChanged(id, alliance),
  )
  const unseen = lines.filter(
    ({ question: { id } }) => verdicts[id] === undefined && !isChanged(id, alliance),
  )
  return (
    <>
      <Open title={words.unchanged} lines={unchanged} id={alliance.id} />
      <Open title={words.unseen} lines={unseen} id={alliance.id} />
    </>
  )
}

function Open({
  title,
  lines,
  id,
}: {
  readonly title: string
  readonly lines: readonly AgreedLine[]
  readonly id: string
}) {
  const { say } = useReviewSpeech()
  if (lines.length === 0) return null
  const links = (
    <ul>
      {lines.map(({ question }) => (
        <li key={question.id}>
          <a href={stopToHash({ kind: 'line', id, question: question.id })}>{say(question.title)}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <section class="still-open">
      {lines.length > few ? (
        <details>
          <summary>{`${title} (${lines.length})`}</summary>
          {links}
        </details>
      ) : (
        <>
          <h3>{title}</h3>
          {links}
        </>
      )}
    </section>
  )
}
