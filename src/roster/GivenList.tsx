import { useState } from 'preact/hooks'
import { rosterLimits } from '../core/roster/roster.ts'
import { decodeTable, tableEncodings } from '../core/workshop/names/decode-table.ts'
import { FilesButton } from '../kit/FilesButton.tsx'
import { isNoText, readBytes } from '../kit/files.ts'
import { Told } from '../kit/Told.tsx'
import { useDrop } from '../kit/use-drop.ts'
import { Choice } from './Choice.tsx'
import type { ListChange, ListState } from './use-list.ts'
import { useRosterWords } from './words.ts'

interface Props {
  readonly state: ListState
  readonly change: ListChange
  readonly isTooLarge: boolean
}

/** The list: pasted, typed, or out of a file, which is dropped on the page or chosen. */
export function GivenList({ state, change, isTooLarge }: Props) {
  const { words } = useRosterWords()
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
      <FileOrNothing {...{ state, change }} />
      <Told looks="refusal">{isTooLarge ? words.tooLarge : null}</Told>
    </section>
  )
}

/** A file in place of what is typed, in its encoding; and an empty list. */
function FileOrNothing({ state, change }: Pick<Props, 'state' | 'change'>) {
  const { words } = useRosterWords()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const open = async (file: File) => {
    const read = await listIn(file)
    setRefused(typeof read === 'string' ? read : null)
    if (typeof read === 'string') return
    change({ ...unread, file: read, encoding: '', text: decodeTable(read, navigator.languages) })
  }
  useDrop((file) => void open(file))
  return (
    <>
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
          onClick={() => state.text !== '' && change({ ...unread, text: '' })}
        >
          {words.clear}
        </button>
      </p>
      {state.file && <Encoding {...{ state, change }} file={state.file} />}
      <Told looks="refusal">{refused && words[refused]}</Told>
    </>
  )
}

type Refusal = 'unreadable' | 'tooLarge'

/** The bytes of a list; what is larger than any list never comes near the field, which would take minutes to show it. */
async function listIn(file: File): Promise<Uint8Array | Refusal> {
  if (file.size > mostOfFile) return 'tooLarge'
  const bytes = await readBytes(file).catch(() => undefined)
  return bytes === undefined || isNoText(bytes) ? 'unreadable' : bytes
}

const mostOfFile = 4 * rosterLimits.text // bytes: no letter has more in any encoding

const unread = { file: null, columns: null, dayOrder: null } as const

function Encoding({ state, change, file }: Pick<Props, 'state' | 'change'> & { readonly file: Uint8Array }) {
  const { words } = useRosterWords()
  return (
    <Choice
      label={words.encoding}
      options={['', ...tableEncodings] as const}
      value={state.encoding}
      name={(encoding) => (encoding === '' ? words.encodings.found : words.encodings[encoding])}
      onChoose={(encoding) =>
        change({ file, encoding, text: decodeTable(file, navigator.languages, encoding || undefined) })
      }
    />
  )
}
