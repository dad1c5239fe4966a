import type { Question } from '../core/questions/question.ts'
import { useSpeech } from '../kit/speech.ts'
import { chosenOf } from './answers.ts'
import type { InputProps } from './input-props.ts'

/** Any of several options. */
export function ChoicesInput({
  id,
  question,
  answer,
  describedBy,
  onAnswer,
}: InputProps<Extract<Question, { kind: 'choices' }>>) {
  const { say } = useSpeech()
  const chosen = chosenOf(answer)
  const toggle = (option: string) => {
    const others = chosen.filter((one) => one !== option)
    onAnswer({ kind: 'options', chosen: chosen.includes(option) ? others : [...others, option] })
  }
  return (
    <div class="options">
      {question.options.map((option, index) => (
        <label class="option" key={option.id}>
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            aria-describedby={describedBy}
            checked={chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          />
          <span>{say(option.label)}</span>
        </label>
      ))}
    </div>
  )
}
