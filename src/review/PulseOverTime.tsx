import type { Pulse } from '../core/alliance/pulse.ts'
import type { PulseQuestion } from '../core/review/pulse-now.ts'
import { formatDay } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { WideTable } from '../kit/WideTable.tsx'
import { PulseDrawing, PulseMark } from './PulseDrawing.tsx'
import { PulseLine } from './PulseLine.tsx'
import { useReviewSpeech } from './speech.ts'

interface Props {
  readonly pulses: readonly Pulse[]
  readonly questions: readonly PulseQuestion[]
  readonly title: string
}

/**
 * How it went over the versions, drawn once there are two to draw a line between, with every number in a table: two people
 * in one drawing, more with a small line for each.
 */
export function PulseOverTime({ pulses, questions, title }: Props) {
  const drawn = questions.flatMap((question) => {
    const found = pulses.find((one) => one.question === question.id)
    return found && found.labels.length > 1 ? [{ question, pulse: found }] : []
  })
  if (drawn.length === 0) return null
  return (
    <section class="over-time" aria-labelledby="over-time">
      <h3 id="over-time">{title}</h3>
      {drawn.map(({ question, pulse }) => (
        <PulseFigure key={question.id} {...{ question, pulse }} />
      ))}
    </section>
  )
}

function PulseFigure({ question, pulse }: { readonly question: PulseQuestion; readonly pulse: Pulse }) {
  const { words, messages, say } = useReviewSpeech()
  const isPair = pulse.series.length < 3 // more lines in one drawing hide each other
  const ends = { low: say(question.low), high: say(question.high), steps: question.steps }
  return (
    <figure>
      <figcaption>
        <strong>{say(question.title)}</strong> <small>{fill(words.questions.ends, ends)}</small>
      </figcaption>
      {isPair && <PulseDrawing pulse={pulse} steps={question.steps} />}
      <WideTable label={say(question.title)}>
        <PulseDays labels={pulse.labels} {...{ isPair }} />
        <tbody>
          {pulse.series.map(({ name, person, values }, index) => (
            <tr key={index}>
              <th scope="row">
                {isPair && <PulseMark person={person} />} <bdi>{name || messages.paper.together}</bdi>
              </th>
              {!isPair && (
                <td>
                  <PulseLine values={values} steps={question.steps} />
                </td>
              )}
              {values.map((value, place) => (
                <td key={pulse.labels[place]}>{value ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </figure>
  )
}

function PulseDays({ labels, isPair }: { readonly labels: Pulse['labels']; readonly isPair: boolean }) {
  const { language } = useReviewSpeech()
  return (
    <thead>
      <tr>
        <td />
        {!isPair && <td />}
        {labels.map((on) => (
          <th key={on} scope="col">
            {formatDay(on, language, 'medium')}
          </th>
        ))}
      </tr>
    </thead>
  )
}
