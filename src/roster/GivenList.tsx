import { useState } from 'preact/hooks'
import { decodeTable, tableEncodings } from '../core/workshop/names/decode-table.ts'
import { FilesButton } from '../kit/FilesButton.tsx'
import { readBytes } from '../kit/files.ts'
import { Told } from '../kit/Told.tsx'
import { useDrop } from '../kit/use-drop.ts'
import { Choice } from './Choice.tsx'
import type { ChangeList, ListState } from './use-list.ts'
import { useRosterWords } from './words.ts'

interface Props {
  readonly state: ListState
  readonly change: ChangeList
  readonly isTooLarge: boolean
}

/** The list: pasted, typed, or out of a file, which is dropped on the page or chosen. */
export function GivenList({ state, change, isTooLarge }: Props) {
  const { words } = useRosterWords()
  const [isUnreadable, setUnreadable] = useState(false)
  const open = async (file: File) => {
    const bytes = await readBytes(file).catch(() => undefined)
    setUnreadable(bytes === undefined)
    if (bytes) change({ file: bytes, encoding: '', text: decodeTable(bytes), columns: null, dayOrder: null })
  }
  useDrop((file) => void open(file))
  return (
    <section aria-labelledby="list">
      <h2 id="list">{words.list}</h2>
      <label class="called" for="people">
        {words.people}
      </label>
      <p class="hint" id="people-hint">
        {words.peopleHint}
      </p>
      <textarea
        id="people"
        class="field"
        dir="auto"
        rows={7}
        spellcheck={false}
        aria-describedby="people-hint"
        value={state.text}
        onInput={({ currentTarget: { value } }) => change({ text: value })}
      />
      <p class="acts">
        <FilesButton
          label={words.csv}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFiles={([file]) => file && void open(file)}
        />
        <button
          type="button"
          class="quiet"
          aria-disabled={state.text === ''}
          onClick={() => state.text !== '' && change({ text: '', file: null, columns: null, dayOrder: null })}
        >
          {words.clear}
        </button>
      </p>
      {state.file && <Encoding {...{ state, change }} file={state.file} />}
      <Told looks="refusal">{isUnreadable ? words.unreadable : isTooLarge ? words.tooLarge : null}</Told>
    </section>
  )
}

function Encoding({ state, change, file }: Pick<Props, 'state' | 'change'> & { readonly file: Uint8Array }) {
  const { words } = useRosterWords()
  return (
    <Choice
      label={words.encoding}
      options={['', ...tableEncodings] as const}
      value={state.encoding}
      name={(encoding) => (encoding === '' ? words.encodings.found : words.encodings[encoding])}
      onChoose={(encoding) => change({ file, encoding, text: decodeTable(file, encoding || undefined) })}
    />
  )
}
