import type { ComponentChildren } from 'preact'
import { dayOf } from '../../core/days/day.ts'
import { numberAt, pulseWithNow, widestGap } from '../../core/review/pulse-now.ts'
import { fill } from '../../core/words/messages.ts'
import { pulseApartAddress } from '../../kit/addresses/sharing-address.ts'
import { Step } from '../../kit/Step.tsx'
import { WideTable } from '../../kit/WideTable.tsx'
import { PulseOverTime } from '../PulseOverTime.tsx'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

interface Props extends StepProps {
  readonly children: ComponentChildren
}

/** What everybody said, side by side, and where they are furthest apart. */
export function NumbersStep({ review, reviewed, children }: Props) {
  const { messages } = useReviewSpeech()
  const words = messages.review.numbers
  const { alliance, pulse } = reviewed
  const isSilent = !review.isPulseNew || !pulse.some(({ id }) => hasNumber(id))
  function hasNumber(question: string): boolean {
    return alliance.people.some((person) => numberAt(alliance.answers, question, person.id) !== undefined)
  }
  if (isSilent) {
    return (
      <Step title={words.title} why={words.none}>
        <p class="elsewhere">
          <a href={pulseApartAddress(alliance.id)}>{messages.review.person.apart}</a>
        </p>
        {children}
      </Step>
    )
  }
  return (
    <Step title={words.title} why={words.why}>
      <NumbersTable reviewed={reviewed} />
      <Gap reviewed={reviewed} />
      <PulseOverTime
        pulses={pulseWithNow(alliance, true, dayOf(new Date()))}
        questions={pulse}
        title={words.overTime}
      />
      {children}
    </Step>
  )
}

function NumbersTable({ reviewed: { alliance, people, pulse } }: Pick<Props, 'reviewed'>) {
  const { messages, say } = useReviewSpeech()
  const words = messages.review.numbers
  const last = alliance.revisions.at(-1)
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
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <bdi>{person.name}</bdi>
            </th>
            {pulse.map(({ id }) => {
              const before = last && numberAt(last.answers, id, person.id)
              return (
                <td key={id}>
                  <strong>{numberAt(alliance.answers, id, person.id) ?? '–'}</strong>
                  {before !== undefined && <small>{fill(words.before, { number: before })}</small>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

function Gap({ reviewed: { alliance, pulse } }: Pick<Props, 'reviewed'>) {
  const { messages, say } = useReviewSpeech()
  const widest = widestGap(pulse, alliance)
  if (widest === undefined) return null
  const { question, least, most } = widest
  return (
    <p class="widest-gap">{fill(messages.review.numbers.gap, { title: say(question.title), least, most })}</p>
  )
}
