import type { Template } from '../../core/templates/template.ts'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly template: Template
  readonly onChoose: (template: string) => void
}

/** One kind of paper to choose: the name of its button is short, and what it is for is the description. */
export function KindButton({ template: { id, title, description }, onChoose }: Props) {
  const { say } = useSpeech()
  return (
    <div class="relationship">
      <button type="button" aria-describedby={`kind-${id}`} onClick={() => onChoose(id)}>
        {say(title)}
      </button>
      <span id={`kind-${id}`}>{say(description)}</span>
    </div>
  )
}
