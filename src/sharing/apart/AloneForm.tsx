import type { ComponentChildren } from 'preact'
import { useCallback, useRef } from 'preact/hooks'
import { BesideVoice } from '../../answers/beside-field.ts'
import { usePartOffers } from '../../answers/my-part/use-part-offers.ts'
import { QuestionField } from '../../answers/QuestionField.tsx'
import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Edit } from '../../core/alliance/edit.ts'
import type { FormPart } from '../../core/form/form.ts'
import { formApart } from '../../core/form/form-apart.ts'
import { namedPeople } from '../../core/paper/people.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import type { News } from '../../kit/Notice.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly sheet: Alliance
  readonly me: string
  readonly asks: readonly string[] | undefined // the chosen questions; all, when nobody has chosen
  readonly edit: Edit
  readonly tell: (news: News | null) => void
}

/** Every question that is asked, with room for one person's answer alone. */
export function AloneForm({ content, sheet, me, asks, tell, ...props }: Props) {
  const edit = useNewest(props.edit)
  const { language, messages, say } = useWords()
  const template = findTemplate(content.templates, sheet.template)
  if (template === undefined) return null
  const people = namedPeople(template, sheet, language, messages).filter(({ id }) => id === me)
  const parts = formApart(template, content.topics, sheet, asks)
  return (
    <MyPartBeside {...{ parts, tell }} alliance={sheet.id}>
      {parts.map(({ topic, asked }) => (
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
    </MyPartBeside>
  )
}

/** Edits what is on the page then, whenever it is called: an undo may come after more was written. */
function useNewest(edit: Edit): Edit {
  const newest = useRef(edit)
  newest.current = edit
  return useCallback((change) => newest.current(change), [])
}

interface MyPartBesideProps extends Pick<Props, 'tell'> {
  readonly parts: readonly FormPart[]
  readonly alliance: string
  readonly children: ComponentChildren
}

/** What one's own page says, offered at the fields: whoever answers alone is the one who wrote it, or says that it isn't so. */
function MyPartBeside({ parts, alliance, tell, children }: MyPartBesideProps) {
  const asked = parts.flatMap((part) =>
    part.asked.filter(({ each }) => each).map(({ question }) => question.id),
  )
  const beside = usePartOffers(alliance, { asked, tell })
  return <BesideVoice.Provider value={beside}>{children}</BesideVoice.Provider>
}
