import { useState } from 'preact/hooks'
import { Downloaded } from '../kit/Downloaded.tsx'
import type { Handed } from '../kit/download.ts'
import { useSpeech } from '../kit/speech.ts'

/** Hands over a file; nothing when there is none, or when somebody has been told why not. */
export type OnSave = () => Handed | null | Promise<Handed | null>

interface Props {
  readonly label?: string // when it is not the data file
  readonly onSave: OnSave
}

/** Saves the file, and says where it is. */
export function SaveData({ label, onSave }: Props) {
  const { words } = useSpeech()
  const [handed, setHanded] = useState<Handed | null>(null)
  return (
    <>
      <button type="button" class="second" onClick={async () => setHanded(await onSave())}>
        {label ?? words.paper.saveData}
      </button>
      <Downloaded handed={handed} />
    </>
  )
}
