import { SaidBy } from '../answers/SaidBy.tsx'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Edit } from '../core/alliance/edit.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import type { TriedScene } from '../core/scenes/tried-scenes.ts'
import type { Content } from '../core/templates/content.ts'
import type { Template } from '../core/templates/template.ts'
import { useSpeech } from '../kit/speech.ts'
import { FillGap } from './FillGap.tsx'

interface Props {
  readonly tried: TriedScene
  readonly content: Content
  readonly template: Template
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly edit: Edit
}

/** One scene: what happens, which agreements answer it, or the question that would. */
export function SceneRow({ tried, content, template, alliance, people, edit }: Props) {
  const { messages, say } = useSpeech()
  const words = messages.scenes
  const { scene, answers, isSilent, ask } = tried
  return (
    <article class="scene" aria-labelledby={`scene-${scene.id}`}>
      <h4 id={`scene-${scene.id}`}>{say(scene.title)}</h4>
      <p class="story">{say(scene.story)}</p>
      <p class={isSilent ? 'verdict silent' : 'verdict'}>{isSilent ? words.silent : words.answered}</p>
      {answers.map(({ question, keys }) => (
        <details key={question.id} class="says">
          <summary>{say(question.title)}</summary>
          <SaidBy {...{ question, keys, people }} answers={alliance.answers} />
        </details>
      ))}
      <FillGap {...{ ask, isSilent, content, template, alliance, people, edit }} />
    </article>
  )
}
