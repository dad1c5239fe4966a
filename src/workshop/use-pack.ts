import { useState } from 'preact/hooks'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import { kinds } from '../core/formats/kinds.ts'
import type { PackOrder } from '../core/press/pack-order.ts'
import { findTemplate } from '../core/templates/lookup.ts'
import { fill } from '../core/words/messages.ts'
import { planFor } from '../core/workshop/session-plans.ts'
import { problemOf } from '../engine/engine-error.ts'
import type { PackFormat } from '../engine/engine-job.ts'
import { useEngineSentence } from '../engine/engine-sentence.ts'
import { useEngine } from '../engine/use-engine.ts'
import { download, type Handed } from '../kit/download.ts'
import type { WorkshopPapers } from './pack-file.ts'
import { useWorkshopWords, type WorkshopContent, type WorkshopMessages } from './words.ts'

const mimeTypes: Readonly<Record<PackFormat, string>> = {
  pdf: kinds.pdf.mimeType,
  zip: 'application/zip',
  docx: kinds.docx.mimeType,
}

/** How the making of everything goes. */
export type Packing =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly handed: Handed; readonly sheets: number } // 0 where nobody knows
  | { readonly kind: 'failed'; readonly sentence: string }

/** Makes everything that goes to the room, and hands it over. */
export function usePack(content: WorkshopContent) {
  const { words, messages, language } = useWorkshopWords()
  const engine = useEngine()
  const sentence = useEngineSentence()
  const [packing, setPacking] = useState<Packing>({ kind: 'not-yet' })

  async function make(planned: PlannedWorkshop, as: PackFormat): Promise<void> {
    if (packing.kind === 'busy') return
    setPacking({ kind: 'busy' })
    const papers = await fetchPapers(content.papers)
    if (!papers) return setPacking({ kind: 'failed', sentence: words.partMissing })
    try {
      const order = packOrder(planned, papers, { content, messages, language })
      const { bytes, sheets, missing } = await engine.ask<'pack'>({ kind: 'pack', pack: order, as })
      if (missing.length > 0)
        return setPacking({ kind: 'failed', sentence: fill(words.missing, { scripts: missing.join(', ') }) })
      const name = fileName(planned.workshop.title.trim() || words.pageTitle, dayOf(order.made), as)
      const handed = download(name, mimeTypes[as], bytes)
      setPacking({ kind: 'done', handed, sheets })
    } catch (reason) {
      setPacking({ kind: 'failed', sentence: sentence(problemOf(reason)) })
    }
  }

  return { packing, make }
}

/** A workshop with who sits with whom, and when what is done. */
export type PlannedWorkshop = Pick<PackOrder, 'workshop' | 'rounds' | 'runSheet'>

interface PageSpeech {
  readonly content: WorkshopContent
  readonly messages: WorkshopMessages
  readonly language: string
}

function packOrder(
  planned: PlannedWorkshop,
  papers: WorkshopPapers,
  { content, messages, language }: PageSpeech,
): PackOrder {
  const { workshop } = planned
  const plan = planFor(content.plans, workshop.purpose)
  const template = findTemplate(papers.templates, plan.papers[workshop.seating])
  if (!template)
    throw new Error(
      `content/workshops.yaml names a paper that is not there: ${plan.papers[workshop.seating]}.`,
    )
  const { workshop: room, ...common } = messages
  return {
    ...planned,
    plan,
    look: content.plans.nextLook,
    prints: papers.prints,
    topics: papers.topics,
    template,
    messages: common,
    words: room.pack,
    language,
    made: new Date(),
  }
}

async function fetchPapers(address: string): Promise<WorkshopPapers | undefined> {
  try {
    const answer = await fetch(address)
    if (answer.ok) return await answer.json()
    throw new Error(`The server answered ${answer.status}.`)
  } catch (reason) {
    console.warn('The papers for a workshop did not arrive.', reason)
    return undefined
  }
}
