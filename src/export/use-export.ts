import { useState } from 'preact/hooks'
import { agree } from '../core/alliance/agree.ts'
import type { Agreeing } from '../core/alliance/agreeing.ts'
import type { Edit } from '../core/alliance/edit.ts'
import { dayOf, latestDay } from '../core/days/day.ts'
import type { IsoDate } from '../core/days/iso-date.ts'
import { type FileType, kinds } from '../core/formats/kinds.ts'
import { fill } from '../core/words/messages.ts'
import type { Engine } from '../engine/engine.ts'
import { problemOf } from '../engine/engine-error.ts'
import type { PaperJob } from '../engine/engine-job.ts'
import { useEngineSentence } from '../engine/engine-sentence.ts'
import { download, type Handed } from '../kit/download.ts'
import { useSpeech } from '../kit/speech.ts'

/** How the making of a file goes. */
export type Making =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'busy'; readonly type: FileType }
  | {
      readonly kind: 'done'
      readonly type: FileType
      readonly handed: Handed
      readonly agreedOn: IsoDate | null // as the file says; null: a draft
      readonly opensAgain: boolean // it holds the data from which the builder goes on
    }
  | { readonly kind: 'failed'; readonly type: FileType; readonly sentence: string }

interface World {
  readonly engine: Engine
  readonly paper: PaperJob
  readonly edit: Edit
  readonly nameFor: (day: string, extension: string) => string
  readonly onFile: () => void // a file was handed over that opens again
}

/** Keeps what was agreed, makes the file, and hands it over. */
export function useExport({ engine, paper, edit, nameFor, onFile }: World) {
  const { words } = useSpeech()
  const sentence = useEngineSentence()
  const [making, setMaking] = useState<Making>({ kind: 'not-yet' })

  async function make(type: FileType, { isAgreed, on, note }: Agreeing, last?: IsoDate): Promise<void> {
    if (making.kind === 'busy') return
    setMaking({ kind: 'busy', type })
    const made = new Date()
    const latest = last ?? latestDay(dayOf(made))
    const alliance = isAgreed ? agree(paper.alliance, { on, note: note.trim() }, latest) : paper.alliance
    if (isAgreed) edit(() => alliance)
    const fail = (why: string) => setMaking({ kind: 'failed', type, sentence: why })
    try {
      const { bytes, missing } = await engine.ask({ kind: type, paper: { ...paper, alliance }, made })
      if (missing.length > 0) return fail(fill(words.engine.missing, { scripts: missing.join(', ') }))
      const file = nameFor(isAgreed ? on : dayOf(made), kinds[type].extension)
      const handed = download(file, kinds[type].mimeType, bytes)
      const opensAgain = type === 'pdf' && paper.data !== 'none'
      if (opensAgain) onFile()
      setMaking({ kind: 'done', type, handed, agreedOn: isAgreed ? on : null, opensAgain })
    } catch (reason) {
      fail(sentence(problemOf(reason)))
    }
  }

  return { making, make }
}
