import { useSpeech } from '../kit/speech.ts'
import { HowLong } from './HowLong.tsx'
import type { Saving } from './keeper.ts'
import { type OnSave, SaveData } from './SaveData.tsx'

interface Props {
  readonly saving: Saving
  readonly hasFile: boolean // everything is in a file too
  readonly onSave: OnSave
}

/** Says that what was typed is kept and for how long, or why not and what to do; said aloud only when it changes. */
export function SaveStatus({ saving, hasFile, onSave }: Props) {
  const { words } = useSpeech()
  const isKept = saving === 'nothing' || saving === 'saved'
  const save = <SaveData onSave={onSave} />
  return (
    <div class={isKept ? 'saving' : 'saving refused'} data-saving={saving}>
      <p role="status">{words.saving[saving]}</p>
      {isKept ? <HowLong hasFile={hasFile}>{save}</HowLong> : save}
    </div>
  )
}
