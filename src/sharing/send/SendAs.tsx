import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { saveText } from '../../keeping/save-data.ts'
import { Downloaded } from '../../kit/Downloaded.tsx'
import type { Handed } from '../../kit/download.ts'
import { useWords } from '../words.ts'
import { LinkMaker } from './LinkMaker.tsx'
import type { Sendable } from './sendable.ts'

interface SavedFile {
  readonly text: string // of the file: what is sent may have changed since
  readonly handed: Handed
}

interface Props {
  readonly sendable: Sendable
  readonly children?: ComponentChildren // another way
}

/** Sends as a link, locked or not, or as a file. */
export function SendAs({ sendable, children }: Props) {
  const { words } = useWords()
  const [saved, setSaved] = useState<SavedFile | null>(null)
  const { text, file } = sendable
  const save = () => {
    setSaved({ text, handed: saveText(text, file) })
  }
  return (
    <div class="send-as">
      <LinkMaker sendable={sendable} />
      <section>
        <h4>{words.file.title}</h4>
        <p>{words.file.how}</p>
        <button type="button" class="second" onClick={save}>
          {words.file.save}
        </button>
        <Downloaded handed={saved?.text === text ? saved.handed : null} />
      </section>
      {children}
    </div>
  )
}
