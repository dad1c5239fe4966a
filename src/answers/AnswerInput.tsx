import type { Question } from '../core/questions/question.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import { ChoicesInput } from './ChoicesInput.tsx'
import { DateInput } from './DateInput.tsx'
import type { InputProps } from './input-props.ts'
import { ListInput } from './ListInput.tsx'
import { LongInput } from './LongInput.tsx'
import { ScaleInput } from './ScaleInput.tsx'
import { ShortInput } from './ShortInput.tsx'

/** The input for a question of any kind. */
export function AnswerInput({ question, ...props }: InputProps) {
  switch (question.kind) {
    case 'short':
      return <ShortInput question={question} {...props} />
    case 'long':
      return <LongInput question={question} {...props} />
    case 'list':
      return <ListInput question={question} {...props} />
    case 'choice':
      return <ChoiceInput question={question} {...props} />
    case 'choices':
      return <ChoicesInput question={question} {...props} />
    case 'date':
      return <DateInput question={question} {...props} />
    case 'scale':
      return <ScaleInput question={question} {...props} />
  }
}

/** Whether a question is answered in one text field, which a label can name; the others need a legend. */
export function isOneField({ kind }: Question): boolean {
  return kind === 'short' || kind === 'long'
}
