import type { Question } from '../core/questions/question.ts'
import { Clear } from '../kit/Clear.tsx'
import { useSpeech } from '../kit/speech.ts'
import { chosenOf, noAnswer } from './answers.ts'
import type { InputProps } from './input-props.ts'

/** One of several options. */
export function ChoiceInput({
  id,
  question,
  answer,
  describedBy,
  onAnswer,
}: InputProps<Extract<Question, { kind: 'choice' }>>) {
  const { say } = useSpeech()
  const chosen = chosenOf(answer)
  return (
    <div class="options">
      {question.options.map((option, index) => (
        <label class="option" key={option.id}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            aria-describedby={describedBy}
            checked={chosen.includes(option.id)}
            onChange={() => onAnswer({ kind: 'options', chosen: [option.id] })}
          />
          <span>{say(option.label)}</span>
        </label>
      ))}
      {chosen.length > 0 && <Clear back={id} onClear={() => onAnswer(noAnswer)} />}
    </div>
  )
}
