import { limits } from '../core/alliance/limits.ts'
import type { Question } from '../core/questions/question.ts'
import { cleanInput } from '../core/text/clean-text.ts'
import { textOf } from './answers.ts'
import type { InputProps } from './input-props.ts'

/** One line of text. */
export function ShortInput({
  id,
  answer,
  describedBy,
  onAnswer,
}: InputProps<Extract<Question, { kind: 'short' }>>) {
  return (
    <input
      type="text"
      class="field"
      id={id}
      dir="auto"
      autocomplete="off"
      maxLength={limits.text}
      aria-describedby={describedBy}
      value={textOf(answer)}
      onInput={(event) => onAnswer({ kind: 'text', text: cleanInput(event.currentTarget.value) })}
    />
  )
}
