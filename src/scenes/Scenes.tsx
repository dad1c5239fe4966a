import { useState } from 'preact/hooks'
import type { Alliance } from '../core/alliance/alliance.ts'
import type { Edit } from '../core/alliance/edit.ts'
import type { NamedPerson } from '../core/paper/people.ts'
import type { Scene } from '../core/scenes/scene.ts'
import { tryScenes } from '../core/scenes/tried-scenes.ts'
import type { Content } from '../core/templates/content.ts'
import type { Template } from '../core/templates/template.ts'
import { counted } from '../core/words/format.ts'
import { useSpeech } from '../kit/speech.ts'
import { SceneRow } from './SceneRow.tsx'

interface Props {
  readonly scenes: readonly Scene[]
  readonly content: Content
  readonly template: Template
  readonly alliance: Alliance
  readonly people: readonly NamedPerson[]
  readonly edit: Edit
}

/** The scenes on which somebody tries their alliance: first those on which it said nothing when they came here. */
export function Scenes({ scenes, content, template, alliance, people, edit }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.scenes
  const tried = tryScenes(scenes, content.topics, alliance)
  // a scene stays where it is while its gap is being filled
  const [silentAtFirst] = useState(() =>
    tried.filter(({ isSilent }) => isSilent).map(({ scene }) => scene.id),
  )
  const answered = tried.filter(({ isSilent }) => !isSilent).length
  const isFirst = (id: string) => silentAtFirst.includes(id)
  const groups = [
    { title: words.silentTitle, rows: tried.filter(({ scene }) => isFirst(scene.id)) },
    { title: words.answeredTitle, rows: tried.filter(({ scene }) => !isFirst(scene.id)) },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      <p class="scene-count" role="status">
        {counted(words.count, tried.length, language, { answered })}
      </p>
      {groups.map(({ title, rows }) => (
        <section key={title} class="scenes">
          <h3>{title}</h3>
          {rows.map((one) => (
            <SceneRow key={one.scene.id} tried={one} {...{ content, template, alliance, people, edit }} />
          ))}
        </section>
      ))}
    </>
  )
}
