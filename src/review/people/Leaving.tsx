import { useEffect, useRef, useState } from 'preact/hooks'
import type { Alliance } from '../../core/alliance/alliance.ts'
import { type Handover, promisesOf } from '../../core/alliance/people/leave.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import { findTopic } from '../../core/questions/bank.ts'
import type { Content } from '../../core/templates/content.ts'
import { fill } from '../../core/words/messages.ts'
import { useReviewSpeech } from '../speech.ts'

export interface LeavingProps {
  readonly content: Content
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly person: NamedPerson
  readonly onLeave: (person: NamedPerson, handovers: readonly Handover[]) => void
  readonly onStay: () => void
}

/** What becomes of the promises of somebody who leaves, one after the other; then they leave. */
export function Leaving({ content, alliance, people, person, onLeave, onStay }: LeavingProps) {
  const { messages } = useReviewSpeech()
  const words = messages.review.people
  const { name } = person
  const questions = findTopic(content.topics, 'commitments')?.questions.map(({ id }) => id) ?? []
  const promises = promisesOf(alliance, person.id, (question) => questions.includes(question))
  const [heirs, setHeirs] = useState<readonly string[]>(promises.map(() => ''))
  const others = people.filter(({ id }) => id !== person.id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const handovers = promises.map((promise, index) => ({ promise, to: heirs[index] || null }))
  return (
    <section class="leaving" aria-labelledby={`leaving-${person.id}`}>
      <h3 id={`leaving-${person.id}`} tabIndex={-1} ref={heading}>
        {fill(words.leavingTitle, { name })}
      </h3>
      <p>{fill(words.leavingWhy, { name })}</p>
      {promises.length > 0 && <p>{fill(words.promises, { name })}</p>}
      {promises.map((promise, index) => (
        <HandoverField
          key={index}
          {...{ index, others }}
          promise={promise.words}
          heir={heirs[index] ?? ''}
          onHeir={(heir) => setHeirs(heirs.with(index, heir))}
        />
      ))}
      <p class="buttons">
        <button type="button" class="main" onClick={() => onLeave(person, handovers)}>
          {fill(words.leaveNow, { name })}
        </button>
        <button type="button" class="second" onClick={onStay}>
          {words.stays}
        </button>
      </p>
    </section>
  )
}

interface HandoverProps {
  readonly index: number
  readonly promise: string
  readonly others: readonly NamedPerson[]
  readonly heir: string // an id, or empty for nobody
  readonly onHeir: (heir: string) => void
}

/** A promise, and who takes it over. */
function HandoverField({ index, promise, others, heir, onHeir }: HandoverProps) {
  const words = useReviewSpeech().messages.review.people
  return (
    <div class="handover">
      <label for={`heir-${index}`} dir="auto">
        {promise}
      </label>
      <select
        id={`heir-${index}`}
        class="field"
        value={heir}
        onChange={({ currentTarget: { value } }) => onHeir(value)}
      >
        <option value="">{words.nobody}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {fill(words.takesOver, { name: other.name })}
          </option>
        ))}
      </select>
    </div>
  )
}
