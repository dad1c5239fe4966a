import type { Question } from '../core/questions/question.ts'
import { fill } from '../core/words/messages.ts'
import { Clear } from '../kit/Clear.tsx'
import { useSpeech } from '../kit/speech.ts'
import { noAnswer } from './answers.ts'
import type { InputProps } from './input-props.ts'

/** A step between two ends, the lower end first; which number is which end is said with each step. */
export function ScaleInput({
  id,
  question,
  answer,
  describedBy,
  onAnswer,
}: InputProps<Extract<Question, { kind: 'scale' }>>) {
  const { words, say } = useSpeech()
  const value = answer?.kind === 'scale' ? answer.value : undefined
  const ends = `${id}-ends`
  const [low, high] = [say(question.low), say(question.high)]
  return (
    <div class="scale">
      <span>{low}</span>
      <div class="steps">
        {Array.from({ length: question.steps }, (_, index) => index + 1).map((step) => (
          <label class="step" key={step}>
            <input
              type="radio"
              id={step === 1 ? id : undefined}
              name={id}
              aria-describedby={describedBy === undefined ? ends : `${describedBy} ${ends}`}
              checked={value === step}
              onChange={() => onAnswer({ kind: 'scale', value: step })}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <span>{high}</span>
      <p id={ends} hidden>
        {fill(words.questions.ends, { low, steps: question.steps, high })}
      </p>
      {value !== undefined && <Clear back={id} onClear={() => onAnswer(noAnswer)} />}
    </div>
  )
}
