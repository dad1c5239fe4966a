import { useEffect, useRef } from 'preact/hooks'
import { QuestionField } from '../../answers/QuestionField.tsx'
import { formOf } from '../../core/form/form.ts'
import type { NamedPerson } from '../../core/paper/people.ts'
import { fill } from '../../core/words/messages.ts'
import { readAddress } from '../../kit/addresses/read-address.ts'
import { useReviewSpeech } from '../speech.ts'
import type { StepProps } from '../step-props.ts'

/** Somebody has joined: what was agreed without them to read, and what is asked of each. */
export function Joined({ content, review, reviewed, person }: StepProps & { readonly person: NamedPerson }) {
  const words = useReviewSpeech().messages.review.people
  const { alliance, template } = reviewed
  const { name } = person
  const asked = formOf(template, content.topics, alliance)
    .filter(({ topic }) => topic.id !== 'pulse')
    .flatMap((part) => part.asked)
    .filter(({ each }) => each)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="joined" aria-labelledby={`joined-${person.id}`}>
      <h3 id={`joined-${person.id}`} tabIndex={-1} ref={heading}>
        {fill(words.joinedTitle, { name })}
      </h3>
      <p>
        {fill(asked.length === 0 ? words.joinedWhyNamed : words.joinedWhy, { name })}{' '}
        <a href={readAddress(alliance.id)}>{words.readAgreed}</a>
      </p>
      {asked.map((one) => (
        <QuestionField
          key={one.question.id}
          asked={one}
          {...{ alliance }}
          people={[person]}
          edit={review.edit}
        />
      ))}
    </section>
  )
}
