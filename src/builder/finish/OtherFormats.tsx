import type { ComponentChildren } from 'preact'
import { fill } from '../../core/words/messages.ts'
import type { FileType, Making } from '../engine/use-making.ts'
import { useSpeech } from '../speech.ts'

interface Props {
  readonly making: Making
  readonly onMake: (type: FileType) => void
  readonly onSave: () => void
}

/** The same alliance as Word, as Markdown and as its data file. */
export function OtherFormats({ making, onMake, onSave }: Props) {
  const { words } = useSpeech()
  const { docx, docxNote, docxSave, markdown, markdownNote, markdownSave, data, dataNote, title } =
    words.formats
  const labelOf = (type: FileType, label: string) =>
    making.kind === 'busy' && making.type === type ? words.formats.making : label
  return (
    <section class="other-formats" aria-labelledby="formats-title">
      <h3 id="formats-title">{title}</h3>
      <ul>
        <FormatRow title={docx} note={docxNote}>
          <button type="button" class="second" onClick={() => onMake('docx')}>
            {labelOf('docx', docxSave)}
          </button>
        </FormatRow>
        <FormatRow title={markdown} note={markdownNote}>
          <button type="button" class="second" onClick={() => onMake('markdown')}>
            {labelOf('markdown', markdownSave)}
          </button>
        </FormatRow>
        <FormatRow title={data} note={dataNote}>
          <button type="button" class="second" onClick={onSave}>
            {words.paper.saveData}
          </button>
        </FormatRow>
      </ul>
      <p class="saved-as" role="status">
        {making.kind === 'done' && making.type !== 'pdf' && fill(words.paper.savedAs, { file: making.file })}
      </p>
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
