import { useRef, useState } from 'preact/hooks'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import type { RosterForm, RosterOrder } from '../core/press/roster-order.ts'
import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { type Engine, problemOf } from '../engine/engine.ts'
import { useEngineSentence } from '../engine/engine-sentence.ts'
import { useEngine } from '../engine/use-engine.ts'
import type { Handed } from '../kit/download.ts'
import { type FileSink, openSink } from './file-sink.ts'
import type { ListState, ReadList } from './use-list.ts'
import { type RosterContent, type RosterSupplies, useRosterWords } from './words.ts'

/** How the making of the papers goes. */
export type Making =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'busy'; readonly papers: number; readonly count: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | Done

interface Done {
  readonly kind: 'done'
  readonly as: RosterForm
  readonly papers: number
  readonly file: string
  readonly handed: Handed | null // null where it went to the disk at once
}

/** Makes the papers and hands them over piece by piece; `stop` gives them up between two pieces. */
export function useMaking(content: RosterContent) {
  const { words, messages, language, say } = useRosterWords()
  const engine = useEngine()
  const sentence = useEngineSentence()
  const [making, setMaking] = useState<Making>({ kind: 'not-yet' })
  const wish = useRef({ isStopped: false })

  async function make(read: ReadList, state: ListState, as: RosterForm): Promise<void> {
    const { papers } = read.roster
    const title = counted(words.fileTitle, papers.length, language, { template: say(read.template.title) })
    const made = new Date()
    const name = fileName(title, dayOf(made), as)
    const sink = await openSink({ name, type: as === 'pdf' ? 'application/pdf' : 'application/zip' })
    if (sink === null) return
    const mine = { isStopped: false }
    wish.current = mine
    setMaking({ kind: 'busy', papers: 0, count: papers.length })
    try {
      const supplies = await fetchSupplies(content.papers)
      const template = supplies?.templates.find(({ id }) => id === read.template.id)
      if (!supplies || !template) throw new MakingError(words.partMissing)
      const order: Omit<RosterOrder, 'ids'> = {
        papers,
        template,
        topics: supplies.topics,
        messages: withoutRoom(messages),
        language,
        length: state.length,
        sheet: state.sheet,
        made,
        title,
      }
      const told = (count: number) => setMaking({ kind: 'busy', papers: count, count: papers.length })
      const missing = await writeAll({ engine, order, as, sink, wish: mine, told })
      if (missing.length > 0) throw new MakingError(fill(words.missing, { scripts: missing.join(', ') }))
      if (mine.isStopped) {
        await sink.giveUp()
        return setMaking({ kind: 'stopped' })
      }
      setMaking({ kind: 'done', as, papers: papers.length, file: name, handed: await sink.end() })
    } catch (reason) {
      await sink.giveUp().catch(() => undefined) // it failed already, perhaps since the disk is full
      setMaking({ kind: 'failed', sentence: sentenceOf(reason) })
    }
  }

  function sentenceOf(reason: unknown): string {
    if (reason instanceof MakingError) return reason.message
    if (reason instanceof DOMException) return words.notWritten // by the disk
    return sentence(problemOf(reason))
  }

  return {
    making,
    make,
    stop: () => {
      wish.current.isStopped = true
    },
  }
}

/** Why it can’t be made, in a sentence for people. */
class MakingError extends Error {}

interface Writing {
  readonly engine: Engine
  readonly order: Omit<RosterOrder, 'ids'>
  readonly as: RosterForm
  readonly sink: FileSink
  readonly wish: { readonly isStopped: boolean }
  readonly told: (papers: number) => void
}

/** Each piece is written before the next one is asked for; gives the scripts whose letters did not arrive. */
async function writeAll({ engine, order, as, sink, wish, told }: Writing): Promise<readonly string[]> {
  const ask = () => engine.ask<'roster'>({ kind: 'roster', act: { do: 'next' } })
  await engine.ask<'roster'>({ kind: 'roster', act: { do: 'begin', order, as } })
  for (;;) {
    const { bytes, papers, isLast, missing } = await ask()
    if (missing.length > 0) return missing
    if (wish.isStopped) {
      await engine.ask<'roster'>({ kind: 'roster', act: { do: 'stop' } })
      return []
    }
    if (bytes.length > 0) await sink.write(bytes)
    told(papers)
    if (isLast) return []
  }
}

function withoutRoom<Sentences extends { readonly roster: unknown }>({
  roster: _roster,
  ...common
}: Sentences) {
  return common
}

async function fetchSupplies(address: string): Promise<RosterSupplies | undefined> {
  try {
    const answer = await fetch(address)
    if (answer.ok) return await answer.json()
    throw new Error(`The server answered ${answer.status}.`)
  } catch (reason) {
    console.warn('What the papers are made of did not arrive.', reason)
    return undefined
  }
}
