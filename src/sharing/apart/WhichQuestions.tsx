import type { Alliance } from '../../core/alliance/alliance.ts'
import { choicesApart, formApart, minutesFor } from '../../core/form/form-apart.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import { counted } from '../../core/words/format.ts'
import { useWords } from '../words.ts'

interface Props {
  readonly content: Content
  readonly sheet: Alliance
  readonly asks: readonly string[]
  readonly onAsks: (asks: readonly string[]) => void
}

/** Which questions everybody is asked: a few are ticked, the rest and the pulse can be. */
export function WhichQuestions({ content, sheet, asks, onAsks }: Props) {
  const { words, language, say } = useWords()
  const { which } = words.apart
  const template = findTemplate(content.templates, sheet.template)
  if (template === undefined) return null
  const minutes = minutesFor(formApart(template, content.topics, sheet, asks))
  const turn = (id: string) => onAsks(asks.includes(id) ? asks.filter((one) => one !== id) : [...asks, id])
  return (
    <section class="which" aria-labelledby="which">
      <h3 id="which">{which.title}</h3>
      <p role="status">{counted(which.count, asks.length, language, { minutes })}</p>
      <details>
        <summary>{which.choose}</summary>
        <p class="why">{which.hint}</p>
        {choicesApart(template, content.topics, sheet).map(({ topic, asked }) => (
          <fieldset key={topic.id}>
            <legend>{say(topic.title)}</legend>
            {distinct(asked.map(({ question }) => question)).map((question) => (
              <label class="option" key={question.id}>
                <input
                  type="checkbox"
                  checked={asks.includes(question.id)}
                  onChange={() => turn(question.id)}
                />
                <span>{say(question.title)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </details>
    </section>
  )
}

/** A question that is asked once and of each is chosen once. */
function distinct<One extends { readonly id: string }>(questions: readonly One[]): readonly One[] {
  return questions.filter(({ id }, index) => questions.findIndex((one) => one.id === id) === index)
}
