import type { ComponentChildren } from 'preact'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Edit } from '../core/alliance/edit.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import type { Content } from '../core/templates/content.ts'
import type { Template } from '../core/templates/template.ts'
import { Step } from '../kit/Step.tsx'
import { useSpeech } from '../kit/speech.ts'
import { useScenes } from './use-scenes.ts'

interface Props {
  readonly content: Content
  readonly template: Template
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly edit: Edit
  readonly children: ComponentChildren
}

/** Is anything missing? Scenes on which an alliance is tried. */
export function ScenesStep({ children, ...props }: Props) {
  const { messages, words } = useSpeech()
  const { fetched, hasFailed, tryAgain } = useScenes()
  return (
    <Step title={messages.scenes.title} why={messages.scenes.why}>
      {fetched && <fetched.Scenes scenes={fetched.scenes} {...props} />}
      {hasFailed && (
        <div role="alert" class="scenes-failed">
          <p>{messages.scenes.failed}</p>
          <button type="button" class="second" onClick={tryAgain}>
            {words.preview.again}
          </button>
        </div>
      )}
      {children}
    </Step>
  )
}
