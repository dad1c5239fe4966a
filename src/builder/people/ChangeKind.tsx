import type { Template } from '../../core/templates/template.ts'
import { useSpeech } from '../../kit/speech.ts'
import { KindButton } from '../start/KindButton.tsx'

interface Props {
  readonly templates: readonly Template[] // the other ones
  readonly onChoose: (template: string) => void
}

/** Takes what is written along to a paper of another kind; closed, since few people need it. */
export function ChangeKind({ templates, onChoose }: Props) {
  const { words } = useSpeech()
  const choose = (id: string) => {
    onChoose(id)
    requestAnimationFrame(() => document.getElementById('step-title')?.focus()) // its button has gone
  }
  return (
    <details class="pace">
      <summary>{words.kind.title}</summary>
      <p>{words.kind.why}</p>
      <ul class="relationships">
        {templates.map((template) => (
          <li key={template.id}>
            <KindButton template={template} onChoose={choose} />
          </li>
        ))}
      </ul>
    </details>
  )
}
