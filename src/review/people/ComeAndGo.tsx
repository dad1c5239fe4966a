import { useState } from 'preact/hooks'
import { leave, unleave } from '../../core/alliance/people/leave.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import { fill } from '../../core/words/messages.ts'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'
import { Joined } from './Joined.tsx'
import { Joining } from './Joining.tsx'
import { Leaving, type LeavingProps } from './Leaving.tsx'
import { StillNamed } from './StillNamed.tsx'

/** Everybody who takes part; somebody leaves, and somebody joins. */
export function ComeAndGo({ content, review, reviewed }: StepProps) {
  const { messages } = useReviewSpeech()
  const words = messages.review.people
  const { alliance, people } = reviewed
  const [leaving, setLeaving] = useState<string | null>(null)
  const [joined, setJoined] = useState<readonly string[]>([])
  const onLeave: LeavingProps['onLeave'] = (person, handovers) => {
    const after = leave(alliance, person.id, handovers)
    review.edit(() => after)
    setLeaving(null)
    const back = () => {
      review.edit((now) => unleave(now, alliance, after, person.id))
      review.tell(null)
    }
    const text = fill(words.hasLeft, { name: person.name })
    review.tell({ text, tone: 'news', lasts: true, act: { label: messages.builder.undo, run: back } })
    requestAnimationFrame(() => document.getElementById('step-title')?.focus()) // the button has gone
  }
  return (
    <>
      <ul class="come-and-go">
        {people.map((person) => (
          <li key={person.id}>
            <bdi>{person.name}</bdi>
            {people.length > 1 && leaving !== person.id && (
              <LeaveButton person={person} onPress={() => setLeaving(person.id)} />
            )}
            {leaving === person.id && (
              <Leaving {...{ content, alliance, people, person, onLeave }} onStay={() => setLeaving(null)} />
            )}
          </li>
        ))}
      </ul>
      <StillNamed alliance={alliance} topics={content.topics} />
      <AllJoined {...{ content, review, reviewed, joined }} />
      <Joining {...{ review, reviewed }} onJoined={(id) => setJoined([...joined, id])} />
    </>
  )
}

function LeaveButton({
  person: { id, name },
  onPress,
}: {
  readonly person: NamedPerson
  readonly onPress: () => void
}) {
  const words = useReviewSpeech().messages.review.people
  return (
    <button
      type="button"
      class="second"
      id={`leave-${id}`}
      aria-label={fill(words.leavesNamed, { name })}
      onClick={onPress}
    >
      {words.leaves}
    </button>
  )
}

/** What is asked of everybody who has joined just now. */
function AllJoined({ joined, ...props }: StepProps & { readonly joined: readonly string[] }) {
  const newcomers = props.reviewed.people.filter(({ id }) => joined.includes(id))
  return (
    <>
      {newcomers.map((person) => (
        <Joined key={person.id} {...props} {...{ person }} />
      ))}
    </>
  )
}
