import { fill } from '../core/words/messages.ts'
import type { Handed } from './download.ts'
import { useSpeech } from './speech.ts'
import { Told } from './Told.tsx'
import { WaysToFile } from './WaysToFile.tsx'

/** Says where a file is that was just handed over, and how else it can be had; nothing before there is one. */
export function Downloaded({ handed }: { readonly handed: Handed | null }) {
  const { downloads: words } = useSpeech().words
  return (
    <div class="downloaded">
      <Told looks="saved-as">{handed && fill(words.savedAs, { file: handed.file.name })}</Told>
      {handed && <WaysToFile key={handed.address} handed={handed} />}
    </div>
  )
}
