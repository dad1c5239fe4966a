import { useEffect, useState } from 'preact/hooks'
import { isEmptyPart, type MyPart } from '../core/alliance/my-part/my-part.ts'
import { partAsAlliance } from '../core/alliance/my-part/on-paper.ts'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import type { Sheet } from '../core/layout/page.ts'
import { sheetFor } from '../core/layout/sheet-for.ts'
import { languageTag } from '../core/words/language-tag.ts'
import { fill } from '../core/words/messages.ts'
import { visibleText } from '../core/words/visible-text.ts'
import type { Engine } from '../engine/engine.ts'
import { problemOf } from '../engine/engine-error.ts'
import { useEngineSentence } from '../engine/engine-sentence.ts'
import { paperJob } from '../engine/paper-job.ts'
import { Downloaded } from '../kit/Downloaded.tsx'
import { download, type Handed } from '../kit/download.ts'
import { newId } from '../kit/new-id.ts'
import { Told } from '../kit/Told.tsx'
import { type MyPartContent, useMyPartWords } from './words.ts'

interface Props {
  readonly part: MyPart
  readonly content: MyPartContent
  readonly engine: Engine
}

type Making = { readonly kind: 'ready' | 'busy' } | { readonly kind: 'failed'; readonly sentence: string }

/** The page as a PDF of one sheet, which opens here again; and blank ones, to print or to fill in. */
export function PartPaper({ part, content, engine }: Props) {
  const { words } = useMyPartWords()
  const [sheet, setSheet] = useState<Sheet>('a4')
  useEffect(() => setSheet(sheetFor(languageTag(navigator.language))), []) // the build knows no reader
  const { making, handed, make } = useMaking({ part, content, engine })
  const isOff = isEmptyPart(part) || making.kind === 'busy'
  return (
    <>
      <label class="choice">
        <span>{words.sheet}</span>
        <select
          class="field"
          value={sheet}
          onChange={({ currentTarget: { value } }) => setSheet(value === 'letter' ? 'letter' : 'a4')}
        >
          <option value="a4">{words.sheets.a4}</option>
          <option value="letter">{words.sheets.letter}</option>
        </select>
      </label>
      <p class="acts">
        <button type="button" class="main" aria-disabled={isOff} onClick={() => isOff || void make(sheet)}>
          {making.kind === 'busy' ? words.making : words.pdf}
        </button>
      </p>
      <Told looks="refusal">{making.kind === 'failed' && making.sentence}</Told>
      <Downloaded {...{ handed }} />
      <BlankPapers {...{ sheet }} downloads={content.downloads} />
    </>
  )
}

function BlankPapers({ sheet, downloads }: { readonly sheet: Sheet; readonly downloads: string }) {
  const { words } = useMyPartWords()
  const of = { sheet: words.sheets[sheet] }
  return (
    <p class="blank-parts">
      {words.blank}: <a href={`${downloads}my-part-${sheet}.pdf`}>{fill(words.blankPdf, of)}</a>
      {' · '}
      <a href={`${downloads}my-part-${sheet}-fillable.pdf`}>{fill(words.blankFillable, of)}</a>
    </p>
  )
}

/** Makes the PDF in the engine's thread and hands it over. */
function useMaking({ part, content, engine }: Props) {
  const { words, messages, language } = useMyPartWords()
  const sentence = useEngineSentence()
  const [making, setMaking] = useState<Making>({ kind: 'ready' })
  const [handed, setHanded] = useState<Handed | null>(null)
  const make = async (sheet: Sheet) => {
    setMaking({ kind: 'busy' })
    try {
      const { myPart: _, ...common } = messages
      const wishes = { length: 'one-page', sheet, unanswered: 'left-out', data: 'all', pulse: false } as const
      const speech = { language, messages: common }
      const paper = paperJob(content, partAsAlliance(part, newId()), speech, wishes)
      const { bytes, missing } = await engine.ask<'pdf'>({ kind: 'pdf', paper, made: new Date() })
      if (missing.length > 0) {
        const text = fill(words.missing, { scripts: missing.join(', ') })
        return setMaking({ kind: 'failed', sentence: text })
      }
      setHanded(download(pdfName(part, content, language), 'application/pdf', bytes))
      setMaking({ kind: 'ready' })
    } catch (reason) {
      console.warn('The PDF could not be made.', reason)
      setMaking({ kind: 'failed', sentence: sentence(problemOf(reason)) })
    }
  }
  return { making, handed, make }
}

function pdfName({ name }: MyPart, { template }: MyPartContent, language: string): string {
  const title = template.title[language] ?? template.title.en
  return fileName([visibleText(name), title].filter(Boolean).join(', '), dayOf(new Date()), 'pdf')
}
