import { useState } from 'preact/hooks'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import { fill } from '../core/words/messages.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import { workshopHash } from '../core/workshop/workshop-link.ts'
import { Downloaded } from '../kit/Downloaded.tsx'
import { download, type Handed } from '../kit/download.ts'
import { Told } from '../kit/Told.tsx'
import { useWorkshopWords, type WorkshopContent } from './words.ts'
import { workshopTitle } from './workshop-title.ts'

interface Props {
  readonly workshop: Workshop
  readonly content: WorkshopContent
  readonly isRefused: boolean
  readonly kept: readonly Workshop[]
  readonly onTitle: (title: string) => void
  readonly onFile: (file: File) => void
  readonly onOpen: (workshop: Workshop) => void
  readonly onRemove: (workshop: Workshop) => void
  readonly onBegin: () => void
}

/** Where the plan is kept, how it is passed on, and the others that are kept here. */
export function KeepAndSend(props: Props) {
  const { workshop, isRefused, onTitle, onFile, onBegin } = props
  const { words } = useWorkshopWords()
  return (
    <section class="keep" aria-labelledby="keep">
      <h2 id="keep">{words.keepTitle}</h2>
      <p class={isRefused ? 'refusal' : 'hint'}>{isRefused ? words.notKept : words.keptHere}</p>
      <label class="called">
        {words.name}
        <input
          class="field"
          maxLength={200}
          value={workshop.title}
          onInput={({ currentTarget: { value } }) => onTitle(value)}
        />
      </label>
      <PassOn {...{ workshop }} />
      <p class="acts">
        <label class="file-button">
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              currentTarget.value = ''
              if (file) onFile(file)
            }}
          />
          <span>{words.open}</span>
        </label>
        <button type="button" class="quiet" onClick={onBegin}>
          {words.another}
        </button>
      </p>
      <Others {...props} />
    </section>
  )
}

function PassOn({ workshop }: Pick<Props, 'workshop'>) {
  const { words } = useWorkshopWords()
  const [copied, setCopied] = useState<{ readonly shown: string } | 'copied' | null>(null)
  const [handed, setHanded] = useState<Handed | null>(null)
  const copy = async () => {
    const address = location.href.replace(/#.*$/, '') + workshopHash(workshop)
    try {
      await navigator.clipboard.writeText(address)
      setCopied('copied')
    } catch {
      setCopied({ shown: address }) // the browser refuses; it is shown instead
    }
  }
  const save = () => {
    const name = fileName(workshop.title.trim() || words.pageTitle, dayOf(new Date()), 'workshop.json')
    setHanded(download(name, 'application/json', `${JSON.stringify(workshop, null, 1)}\n`))
  }
  return (
    <>
      <p class="hint">{words.linkHint}</p>
      <p class="acts">
        <button type="button" class="second" onClick={() => void copy()}>
          {words.link}
        </button>
        <button type="button" class="second" onClick={save}>
          {words.file}
        </button>
      </p>
      <Told looks="hint">
        {copied === 'copied' && words.linkCopied}
        {copied !== null && copied !== 'copied' && (
          <>
            {words.linkShown} <input class="field" readOnly value={copied.shown} />
          </>
        )}
      </Told>
      <Downloaded {...{ handed }} />
    </>
  )
}

function Others({ workshop, content, kept, onOpen, onRemove }: Props) {
  const { words, language } = useWorkshopWords()
  const others = kept.filter(({ id }) => id !== workshop.id)
  if (others.length === 0) return null
  const title = (one: Workshop) => workshopTitle(one, content.plans, words, language)
  return (
    <>
      <h3>{words.others}</h3>
      <ul class="others">
        {others.map((one) => (
          <li key={one.id}>
            {title(one)}{' '}
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.openNamed, { title: title(one) })}
              onClick={() => onOpen(one)}
            >
              {words.openThis}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.removeNamed, { title: title(one) })}
              onClick={() => onRemove(one)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
