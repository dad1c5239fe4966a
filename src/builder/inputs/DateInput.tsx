import type { Answer } from '../../core/alliance/alliance.ts'
import { sayPeriod } from '../../core/paper/dates.ts'
import type { Period, Question } from '../../core/questions/question.ts'
import { isWritten } from '../finish/day.ts'
import { useSpeech } from '../speech.ts'
import type { InputProps } from './AnswerInput.tsx'
import { nothing } from './answers.ts'
import { Clear } from './Clear.tsx'

/** A day, or a time from the day of the agreement: "In 3 months". */
export function DateInput({
  id,
  question,
  answer,
  describedBy,
  onAnswer,
}: InputProps<Extract<Question, { kind: 'date' }>>) {
  const { language, messages, words } = useSpeech()
  const periods = offered(question.suggest, answer)
  const writeDay = (on: string) => {
    if (on === '') onAnswer(nothing)
    if (isWritten(on)) onAnswer({ kind: 'date', on })
  }
  return (
    <div class="date">
      {periods.map((period, index) => (
        <label class="pill" key={nameOf(period)}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            aria-describedby={describedBy}
            checked={answer?.kind === 'period' && nameOf(answer.in) === nameOf(period)}
            onChange={() => onAnswer({ kind: 'period', in: period })}
          />
          <span>{sayPeriod(period, null, language, messages)}</span>
        </label>
      ))}
      <label class="day">
        <span>{periods.length === 0 ? words.questions.day : words.questions.orDay}</span>
        <input
          type="date"
          max="9999-12-31"
          class="field"
          id={periods.length === 0 ? id : undefined}
          aria-describedby={describedBy}
          value={answer?.kind === 'date' ? answer.on : ''}
          onInput={(event) => writeDay(event.currentTarget.value)}
        />
      </label>
      {answer !== undefined && <Clear back={id} onClear={() => onAnswer(nothing)} />}
    </div>
  )
}

/** The suggested periods, and the one that was chosen elsewhere, so that it is never hidden. */
function offered(suggested: readonly Period[], answer: Answer | undefined): readonly Period[] {
  if (answer?.kind !== 'period') return suggested
  const known = suggested.some((period) => nameOf(period) === nameOf(answer.in))
  return known ? suggested : [...suggested, answer.in]
}

function nameOf({ count, unit }: Period): string {
  return `${count} ${unit}`
}
