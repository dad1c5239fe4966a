import type { Tampered as TamperedReply } from '../../core/alliance/apart/revealed.ts'
import { fill } from '../../core/words/messages.ts'
import type { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly tampered: readonly TamperedReply[]
  readonly names: ReturnType<typeof namesIn>
  readonly me: string
  readonly organiser: string
}

/** Whose answers are not as they were sent or seen before, and what to do about it. */
export function Tampered({ tampered, names, me, organiser }: Props) {
  const { apart } = useWords().words
  const words = apart.tampered
  if (tampered.length === 0) return null
  const name = names.of(organiser)
  const mine = { 'left-out': words.myAnswersMissing, changed: words.myAnswersChanged }
  return (
    <section class="seal broken-seal" role="alert">
      <h3>{words.title}</h3>
      <ul>
        {tampered.map(({ by, how }) => (
          <li key={by}>{by === me ? fill(mine[how], { name }) : fill(words[how], { name: names.of(by) })}</li>
        ))}
      </ul>
      <p>{fill(words.whatToDo, { name })}</p>
    </section>
  )
}
