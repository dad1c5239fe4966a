import { QuestionField } from '../../answers/QuestionField.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import { formApart } from '../../core/form/form-apart.ts'
import { namedPeople } from '../../core/paper/people.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly sheet: Alliance
  readonly me: string
  readonly asks: readonly string[] | undefined // the chosen questions; all, when nobody has chosen
  readonly edit: Edit
}

/** Every question that is asked, with room for one person's answer alone. */
export function AloneForm({ content, sheet, me, asks, edit }: Props) {
  const { language, messages, say } = useWords()
  const template = findTemplate(content.templates, sheet.template)
  if (template === undefined) return null
  const people = namedPeople(template, sheet, language, messages).filter(({ id }) => id === me)
  return (
    <>
      {formApart(template, content.topics, sheet, asks).map(({ topic, asked }) => (
        <section key={topic.id} class="topic" aria-labelledby={`topic-${topic.id}`}>
          <h3 id={`topic-${topic.id}`}>{say(topic.title)}</h3>
          <p class="why">{say(topic.why)}</p>
          {asked.map((one) => (
            <QuestionField
              key={`${one.question.id} ${one.each}`}
              asked={one}
              alliance={sheet}
              {...{ people, edit }}
            />
          ))}
        </section>
      ))}
    </>
  )
}
