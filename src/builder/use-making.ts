import { useState } from 'preact/hooks'
import { agree } from '../core/alliance/agree.ts'
import { fill } from '../core/words/messages.ts'
import type { Agreeing } from './Agreement.tsx'
import { dayOf } from './day.ts'
import type { Engine } from './engine.ts'
import type { PaperJob } from './engine-job.ts'
import { useEngineSentence } from './engine-sentence.ts'
import { download } from './files.ts'
import type { Edit } from './inputs/QuestionField.tsx'
import { useSpeech } from './speech.ts'
import { problemOf } from './use-pages.ts'

/** How the making of the PDF goes. */
export type Making =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly sentence: string }

interface World {
  readonly engine: Engine
  readonly paper: PaperJob
  readonly edit: Edit
  readonly nameFor: (day: string, extension: string) => string
}

/** Keeps what was agreed, makes the PDF, and hands it over. */
export function useMaking({ engine, paper, edit, nameFor }: World) {
  const { words } = useSpeech()
  const sentence = useEngineSentence()
  const [making, setMaking] = useState<Making>({ kind: 'not-yet' })

  async function make({ isAgreed, on, note }: Agreeing): Promise<void> {
    if (making.kind === 'busy') return
    setMaking({ kind: 'busy' })
    const made = new Date()
    const alliance = isAgreed ? agree(paper.alliance, { on, note: note.trim() }) : paper.alliance
    if (isAgreed) edit(() => alliance)
    try {
      const { bytes, missing } = await engine.ask({ kind: 'pdf', paper: { ...paper, alliance }, made })
      if (missing.length > 0) return fail(fill(words.engine.missing, { scripts: missing.join(', ') }))
      const file = nameFor(isAgreed ? on : dayOf(made), 'pdf')
      download(file, 'application/pdf', bytes)
      setMaking({ kind: 'done', file })
    } catch (reason) {
      fail(sentence(problemOf(reason)))
    }
  }

  function fail(why: string): void {
    setMaking({ kind: 'failed', sentence: why })
  }

  return { making, make }
}
