import type { Template } from '../../core/templates/template.ts'
import { useSpeech } from '../speech.ts'

interface Props {
  readonly templates: readonly Template[] // the other ones
  readonly onChoose: (template: string) => void
}

/** Takes what is written along to a paper of another kind; closed, since few people need it. */
export function ChangeKind({ templates, onChoose }: Props) {
  const { words, say } = useSpeech()
  const choose = (id: string) => {
    onChoose(id)
    requestAnimationFrame(() => document.getElementById('step-title')?.focus()) // its button has gone
  }
  return (
    <details class="pace">
      <summary>{words.kind.title}</summary>
      <p>{words.kind.why}</p>
      <ul class="relationships">
        {templates.map(({ id, title, description }) => (
          <li key={id}>
            <button type="button" class="relationship" onClick={() => choose(id)}>
              <strong>{say(title)}</strong>
              <span>{say(description)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
