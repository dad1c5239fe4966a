import type { ComponentChildren } from 'preact'
import { QuestionField } from '../../answers/QuestionField.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import type { FormPart } from '../../core/form/form.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly form: readonly FormPart[]
  readonly question: string
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly edit: Edit
  readonly children: ComponentChildren
}

/** One question alone, on the way from the answers and straight back to them. */
export function ChangeStep({ form, question, alliance, people, edit, children }: Props) {
  const { words, say } = useSpeech()
  const asked = form.flatMap((part) => part.asked).filter((one) => one.question.id === question)
  const [first] = asked
  return (
    <Step title={first ? say(first.question.title) : words.check.gone}>
      {asked.map((one) => (
        <QuestionField key={`${question} ${one.each}`} asked={one} {...{ alliance, people, edit }} />
      ))}
      {children}
    </Step>
  )
}
