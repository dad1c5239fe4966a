import type { Draft } from '../../core/alliance/keeping/draft.ts'
import type { KeptText } from '../../core/alliance/keeping/recalled.ts'
import type { Content } from '../../core/templates/content.ts'
import { OpenFile } from '../../desk/OpenFile.tsx'
import type { Saving } from '../../keeping/keeper.ts'
import { RefusalNote } from '../../keeping/Refusal.tsx'
import { siteAddress } from '../../kit/addresses/site-address.ts'
import { Step } from '../../kit/Step.tsx'
import { useSpeech } from '../../kit/speech.ts'
import { KeptDrafts } from './KeptDrafts.tsx'
import { KindLink } from './KindButton.tsx'

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
      <RefusalNote saving={kept.saving} />
      <KeptDrafts content={content} {...kept} />
      <h3 id="relationships">{words.start.relationships}</h3>
      <ul class="relationships" aria-labelledby="relationships">
        {content.templates.map((template) => (
          <li key={template.id}>
            <KindLink template={template} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <p>
        <a href={siteAddress('/how-to/wrong-tool/')}>{words.start.wrongTool}</a>
      </p>
      <OpenFile onFile={onFile} />
    </Step>
  )
}
