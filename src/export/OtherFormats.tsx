import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type FileType, kinds } from '../core/formats/kinds.ts'
import { Downloaded } from '../kit/Downloaded.tsx'
import type { Handed } from '../kit/download.ts'
import { useSpeech } from '../kit/speech.ts'
import type { Making } from './use-export.ts'

interface Props {
  readonly making: Making
  readonly onMake: (type: FileType) => void
  readonly onSave: () => Handed | null
}

const flowing = ['docx', 'markdown'] as const satisfies readonly FileType[]

/** The same alliance as Word, as Markdown and as its data file. */
export function OtherFormats({ making, onMake, onSave }: Props) {
  const { words } = useSpeech()
  const [data, setData] = useState<Handed | null>(null) // the data file, until another file is made
  const made = making.kind === 'done' && making.type !== 'pdf' ? making.handed : null
  const make = (type: FileType) => {
    setData(null)
    onMake(type)
  }
  const labelOf = (type: FileType, label: string) =>
    making.kind === 'busy' && making.type === type ? words.formats.making : label
  return (
    <section class="other-formats" aria-labelledby="formats-title">
      <h3 id="formats-title">{words.formats.title}</h3>
      <ul>
        {flowing.map((type) => {
          const { label } = kinds[type]
          return (
            <FormatRow key={type} title={words.formats[label]} note={words.formats[`${label}Note`]}>
              <button type="button" class="second" onClick={() => make(type)}>
                {labelOf(type, words.formats[`${label}Save`])}
              </button>
            </FormatRow>
          )
        })}
        <FormatRow title={words.formats.data} note={words.formats.dataNote}>
          <button type="button" class="second" onClick={() => setData(onSave())}>
            {words.paper.saveData}
          </button>
        </FormatRow>
      </ul>
      <Downloaded handed={data ?? made} />
    </section>
  )
}

interface RowProps {
  readonly title: string
  readonly note: string
  readonly children: ComponentChildren
}

function FormatRow({ title, note, children }: RowProps) {
  return (
    <li>
      <p>
        <strong>{title}</strong> <small>{note}</small>
      </p>
      {children}
    </li>
  )
}
