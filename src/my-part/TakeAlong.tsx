import { useState } from 'preact/hooks'
import { emptyPart, isEmptyPart, type MyPart } from '../core/alliance/my-part/my-part.ts'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import { visibleText } from '../core/words/visible-text.ts'
import type { Engine } from '../engine/engine.ts'
import { saveText } from '../keeping/save-data.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import { Downloaded } from '../kit/Downloaded.tsx'
import type { Handed } from '../kit/download.ts'
import { FilesButton } from '../kit/FilesButton.tsx'
import type { News } from '../kit/Notice.tsx'
import { PartPaper } from './PartPaper.tsx'
import type { useMyPart } from './use-my-part.ts'
import { type MyPartContent, useMyPartWords } from './words.ts'

interface Props {
  readonly content: MyPartContent
  readonly engine: Engine
  readonly page: ReturnType<typeof useMyPart>
  readonly tell: (news: News | null) => void
  readonly onFile: (file: File) => void
}

/** The file that goes from one job to the next, what opens it, where the page is used, and the way to be rid of it. */
export function TakeAlong({ content, engine, page, tell, onFile }: Props) {
  const { words, language } = useMyPartWords()
  const { part } = page
  const remove = async () => {
    const undo = await page.replace(emptyPart(language))
    const run = async () => {
      await undo()
      tell({ text: words.undone, tone: 'news' })
    }
    tell({ text: words.removed, tone: 'news', act: { label: words.undo, run: () => void run() } })
  }
  return (
    <>
      <section aria-labelledby="take-along">
        <h2 id="take-along">{words.paperTitle}</h2>
        <p class="hint">
          {words.paperWhy} <span class="with-a-mouse">{words.drop}</span>
        </p>
        <PartPaper {...{ part, content, engine }} />
        <SaveFile {...{ part }} />
        <p class="acts">
          <FilesButton
            label={words.open}
            accept=".json,.pdf,application/json,application/pdf"
            onFiles={([file]) => file && onFile(file)}
          />
        </p>
      </section>
      <WhereUsed onRemove={isEmptyPart(part) ? undefined : () => void remove()} />
    </>
  )
}

function WhereUsed({ onRemove }: { readonly onRemove: (() => void) | undefined }) {
  const { words } = useMyPartWords()
  return (
    <section aria-labelledby="where-used">
      <h2 id="where-used">{words.startTitle}</h2>
      <p>
        {words.start} <a href={pageBeside('builder')}>{words.begin}</a>
      </p>
      {onRemove && (
        <button type="button" class="quiet" onClick={onRemove}>
          {words.remove}
        </button>
      )}
    </section>
  )
}

function SaveFile({ part }: { readonly part: MyPart }) {
  const { words } = useMyPartWords()
  const [handed, setHanded] = useState<Handed | null>(null)
  const isNothing = isEmptyPart(part)
  const save = () =>
    setHanded(saveText(`${JSON.stringify(part, null, 1)}\n`, partFile(part, words.pageTitle)))
  return (
    <>
      <p class="acts">
        <button type="button" class="second" aria-disabled={isNothing} onClick={() => isNothing || save()}>
          {words.file}
        </button>
      </p>
      <Downloaded {...{ handed }} />
    </>
  )
}

/** What the file is called that is saved today: after whose it is. */
function partFile({ name }: MyPart, title: string): string {
  return fileName([visibleText(name), title].filter(Boolean).join(', '), dayOf(new Date()), 'my-part.json')
}
