import { useState } from 'preact/hooks'
import type { Answer } from '../core/alliance/alliance.ts'
import { isDay } from '../core/days/day.ts'
import { sayPeriod } from '../core/paper/dates.ts'
import type { Period, Question } from '../core/questions/question.ts'
import { Clear } from '../kit/Clear.tsx'
import { problemId } from '../kit/Labelled.tsx'
import { useSpeech } from '../kit/speech.ts'
import { Told } from '../kit/Told.tsx'
import { useYear } from '../kit/use-year.ts'
import { noAnswer } from './answers.ts'
import type { InputProps } from './input-props.ts'

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
  return (
    <div class="date">
      {periods.map((period, index) => (
        <label class="pill" key={periodName(period)}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            aria-describedby={describedBy}
            checked={answer?.kind === 'period' && periodName(answer.in) === periodName(period)}
            onChange={() => onAnswer({ kind: 'period', in: period })}
          />
          <span>{sayPeriod(period, null, language, messages)}</span>
        </label>
      ))}
      <Day
        id={periods.length === 0 ? id : `${id}-day`}
        label={periods.length === 0 ? words.questions.day : words.questions.orDay}
        {...{ answer, describedBy, onAnswer }}
      />
      {answer !== undefined && <Clear back={id} onClear={() => onAnswer(noAnswer)} />}
    </div>
  )
}

interface DayProps extends Omit<InputProps, 'question'> {
  readonly label: string
}

/** One day. What is no day of our times yet stands in the field, and not in the answer. */
function Day({ id, label, answer, describedBy, onAnswer }: DayProps) {
  const { words } = useSpeech()
  const [typed, setTyped] = useState<string | null>(null)
  const on = typed ?? (answer?.kind === 'date' ? answer.on : '')
  const write = (day: string) => {
    const isKept = day === '' || isDay(day)
    setTyped(isKept ? null : day)
    if (isKept) onAnswer(day === '' ? noAnswer : { kind: 'date', on: day })
  }
  const { isShort, leaving } = useYear(on, write)
  const described = [describedBy, isShort && problemId(id)].filter(Boolean).join(' ')
  return (
    <>
      <label class="day">
        <span>{label}</span>
        <input
          type="date"
          max="9999-12-31"
          class="field"
          id={id}
          aria-invalid={isShort}
          aria-describedby={described || undefined}
          value={on}
          onInput={(event) => write(event.currentTarget.value)}
          {...leaving}
        />
      </label>
      <div class="day-problem" id={problemId(id)}>
        <Told looks="problem">{isShort && words.problems.yearShort}</Told>
      </div>
    </>
  )
}

/** The suggested periods, and the one that was chosen elsewhere, so that it is never hidden. */
function offered(suggested: readonly Period[], answer: Answer | undefined): readonly Period[] {
  if (answer?.kind !== 'period') return suggested
  const known = suggested.some((period) => periodName(period) === periodName(answer.in))
  return known ? suggested : [...suggested, answer.in]
}

function periodName({ count, unit }: Period): string {
  return `${count} ${unit}`
}
