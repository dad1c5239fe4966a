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

/** The same as a link, which leads there also before the page has woken up. */
export function KindLink({ template: { id, title, description }, onChoose }: Props) {
  const { say } = useSpeech()
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return // into a tab of its own
    event.preventDefault()
    onChoose(id)
  }
  return (
    <div class="relationship">
      <a href={`?template=${id}`} aria-describedby={`kind-${id}`} onClick={choose}>
        {say(title)}
      </a>
      <span id={`kind-${id}`}>{say(description)}</span>
    </div>
  )
}
