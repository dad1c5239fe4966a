import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { Content } from '../content.ts'
import { KindButton } from '../desk/KindButton.tsx'
import type { KeptText } from '../keeping/draft.ts'
import { KeptDrafts } from '../keeping/KeptDrafts.tsx'
import type { Saving } from '../keeping/keeper.ts'
import { Refusal } from '../keeping/Refusal.tsx'
import { OpenFile } from '../opening/OpenFile.tsx'
import { useSpeech } from '../speech.ts'
import { Step } from './Step.tsx'

interface Props {
  readonly content: Content
  readonly drafts: readonly Draft[]
  readonly damaged: readonly KeptText[]
  readonly saving: Saving
  readonly onChoose: (template: string) => void
  readonly onResume: (draft: Draft) => void
  readonly onRemove: (draft: Draft) => void
  readonly onSaveDamaged: (text: KeptText) => void
  readonly onFile: (file: File) => void
}

/** The first step: go on with an alliance that is here, begin one, or open one from a file. */
export function StartStep({ content, onChoose, onFile, ...kept }: Props) {
  const { words } = useSpeech()
  const { title, why, whyKept } = words.start
  return (
    <Step title={title} why={kept.saving === 'refused' ? why : `${why} ${whyKept}`}>
      <Refusal saving={kept.saving} />
      <KeptDrafts content={content} {...kept} />
      <h3 id="relationships">{words.start.relationships}</h3>
      <ul class="relationships" aria-labelledby="relationships">
        {content.templates.map((template) => (
          <li key={template.id}>
            <KindButton template={template} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <OpenFile onFile={onFile} />
    </Step>
  )
}
