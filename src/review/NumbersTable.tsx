import { numberAt, voicesOf } from '../core/review/pulse-now.ts'
import { fill } from '../core/words/messages.ts'
import { WideTable } from '../kit/WideTable.tsx'
import { useReviewSpeech } from './speech.ts'
import type { Reviewed } from './use-review.ts'

type Props = { readonly reviewed: Reviewed }

/** Every number of this look back beside the one before: of each person, or of all together. */
export function NumbersTable({ reviewed: { alliance, people, pulse } }: Props) {
  const { messages, say } = useReviewSpeech()
  const named = (id: string | undefined) =>
    people.find((person) => person.id === id)?.name ?? messages.paper.together
  return (
    <WideTable label={messages.review.steps.pulse}>
      <thead>
        <tr>
          <td />
          {pulse.map(({ id, title }) => (
            <th key={id} scope="col">
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voicesOf(alliance).map((person) => (
          <tr key={person ?? 'all'}>
            <th scope="row">
              <bdi>{named(person)}</bdi>
            </th>
            {pulse.map(({ id }) => (
              <NumberCell key={id} {...{ alliance, person }} question={id} />
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

interface NumberCellProps {
  readonly alliance: Reviewed['alliance']
  readonly question: string
  readonly person: string | undefined
}

function NumberCell({ alliance: { answers, revisions }, question, person }: NumberCellProps) {
  const words = useReviewSpeech().messages.review.numbers
  const last = revisions.at(-1)
  const before = last && numberAt(last.answers, question, person)
  return (
    <td>
      <strong>{numberAt(answers, question, person) ?? '–'}</strong>
      {before !== undefined && <small>{fill(words.before, { number: before })}</small>}
    </td>
  )
}
