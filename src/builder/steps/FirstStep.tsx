import type { ComponentChildren } from 'preact'
import { QuestionField } from '../../answers/QuestionField.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import type { FormQuestion } from '../../core/form/form.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { routeToHash } from '../places/place.ts'

interface Props {
  readonly asked: readonly FormQuestion[]
  readonly topic: string // where all the questions begin
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly edit: Edit
  readonly children: ComponentChildren
}

/** The five first questions on one page; what is written here stands among all the others too. */
export function FirstStep({ asked, topic, alliance, people, edit, children }: Props) {
  const { words } = useSpeech()
  return (
    <Step title={words.questions.first} kicker={words.questions.optional}>
      {asked.map((one) => (
        <QuestionField key={`${one.question.id} ${one.each}`} asked={one} {...{ alliance, people, edit }} />
      ))}
      {children}
      <p class="pace">
        <a href={routeToHash({ kind: 'topic', topic })}>{words.questions.toAll}</a>
      </p>
    </Step>
  )
}
