import { useState } from 'preact/hooks'
import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { whoComes, withCount, withNames } from '../core/workshop/edit-workshop.ts'
import type { NamesInTable } from '../core/workshop/names/read-names.ts'
import { type Workshop, workshopLimits } from '../core/workshop/workshop.ts'
import { isNoText, readBytes } from '../kit/files.ts'
import { Told } from '../kit/Told.tsx'
import { NumberField } from './NumberField.tsx'
import { Presence } from './Presence.tsx'
import type { Change } from './use-workshop.ts'
import { useWorkshopWords } from './words.ts'

interface Props {
  readonly workshop: Workshop
  readonly change: Change
}

/** How many come, or who: a number, names that are pasted, or a table of them. */
export function People({ workshop, change }: Props) {
  const { words } = useWorkshopWords()
  return (
    <div class="who">
      <label class="how-many">
        {words.howMany}
        <NumberField
          min={2}
          max={workshopLimits.people}
          value={whoComes(workshop).length}
          onNumber={(count) => change((before) => withCount(before, count))}
        />
      </label>
      <Names key={workshop.id} {...{ workshop, change }} />
      <Presence {...{ workshop, change }} />
    </div>
  )
}

type NamesFound = NamesInTable | 'unreadable' | 'part-missing'

function Names({ workshop, change }: Props) {
  const { words } = useWorkshopWords()
  const [text, setText] = useState<string | null>(null)
  const [read, setRead] = useState<NamesFound | null>(null)
  const take = (found: NamesFound) => {
    setRead(found)
    if (typeof found === 'string' || found.names.length < 2) return
    setText(null)
    change((before) => withNames(before, found.names))
  }
  const shown = text ?? workshop.people.flatMap(({ name }) => (name === '' ? [] : [name])).join('\n')
  return (
    <div class="names">
      <label for="names">{words.paste}</label>
      <p class="hint" id="names-hint">
        {words.pasteHint}
      </p>
      <textarea
        id="names"
        class="field"
        rows={4}
        aria-describedby="names-hint"
        value={shown}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      <p class="acts">
        <button
          type="button"
          class="second"
          aria-disabled={text === null}
          onClick={() => text !== null && namesInText(text).then(take)}
        >
          {words.takeNames}
        </button>
        <NamesFile onFound={take} />
      </p>
      <WhatWasRead {...{ read }} />
    </div>
  )
}

function WhatWasRead({ read }: { readonly read: NamesFound | null }) {
  const { words, language } = useWorkshopWords()
  if (read === null) return <Told looks="hint">{null}</Told>
  if (typeof read === 'string')
    return <Told looks="hint">{read === 'unreadable' ? words.unreadable : words.partMissing}</Told>
  return (
    <Told looks="hint">
      <p>{read.names.length < 2 ? words.noNames : counted(words.tookNames, read.names.length, language)}</p>
      {read.unused.length > 0 && (
        <>
          <p>{words.unused}</p>
          <ul>
            {read.unused.map(({ row, why, text }) => (
              <li key={row}>{fill(words.unusedRow[why], { row, text })}</li>
            ))}
          </ul>
        </>
      )}
    </Told>
  )
}

async function namesInText(text: string): Promise<NamesFound> {
  try {
    const { namesInTable } = await import('../core/workshop/names/read-names.ts')
    return namesInTable(text)
  } catch (reason) {
    console.warn('What reads names did not arrive.', reason)
    return 'part-missing'
  }
}

async function namesInFile(file: File): Promise<NamesFound> {
  const bytes = await readBytes(file).catch(() => undefined)
  if (!bytes || isNoText(bytes)) return 'unreadable'
  try {
    const { decodeTable } = await import('../core/workshop/names/decode-table.ts')
    return await namesInText(decodeTable(bytes, navigator.languages))
  } catch (reason) {
    console.warn('What reads tables did not arrive.', reason)
    return 'part-missing'
  }
}

function NamesFile({ onFound }: { readonly onFound: (found: NamesFound) => void }) {
  const { words } = useWorkshopWords()
  return (
    <label class="file-button">
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          currentTarget.value = ''
          if (file) namesInFile(file).then(onFound)
        }}
      />
      <span>{words.csv}</span>
    </label>
  )
}
