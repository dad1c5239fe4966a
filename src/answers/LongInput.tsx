import type { Question } from '../core/questions/question.ts'
import { GrowingText } from '../kit/GrowingText.tsx'
import { textOf } from './answers.ts'
import type { InputProps } from './input-props.ts'

/** Text of any length. */
export function LongInput({
  id,
  question,
  answer,
  describedBy,
  onAnswer,
}: InputProps<Extract<Question, { kind: 'long' }>>) {
  return (
    <GrowingText
      id={id}
      rows={question.lines}
      describedBy={describedBy}
      text={textOf(answer)}
      onText={(text) => onAnswer({ kind: 'text', text })}
    />
  )
}
