import { useRef, useState } from 'preact/hooks'
import { dayOf } from '../core/days/day.ts'
import { fileName } from '../core/formats/file-name.ts'
import type { RosterForm, RosterOrder } from '../core/press/roster-order.ts'
import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import type { Engine } from '../engine/engine.ts'
import { problemOf } from '../engine/engine-error.ts'
import { useEngineSentence } from '../engine/engine-sentence.ts'
import { useEngine } from '../engine/use-engine.ts'
import type { Handed } from '../kit/download.ts'
import { type FileSink, openSink } from './file-sink.ts'
import type { ListState, ReadList } from './use-list.ts'
import { type RosterContent, type RosterSupplies, useRosterWords } from './words.ts'

/** How the making of the papers goes. */
export type RosterMaking =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'busy'; readonly papers: number; readonly count: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | FileMade

interface FileMade {
  readonly kind: 'done'
  readonly as: RosterForm
  readonly papers: number
  readonly file: string
  readonly handed: Handed | null // null where it went to the disk at once
}

/** Makes the papers and hands them over piece by piece; `stop` gives them up between two pieces. */
export function useMaking(content: RosterContent) {
  const { words } = useRosterWords()
  const engine = useEngine()
  const sentence = useEngineSentence()
  const orderOf = useOrder(content)
  const [making, setMaking] = useState<RosterMaking>({ kind: 'not-yet' })
  const wish = useRef({ isStopped: false })

  async function make(read: ReadList, state: ListState, as: RosterForm): Promise<void> {
    const count = read.roster.papers.length
    const { order, name } = orderOf(read, state, as)
    const sink = await openSink({ name, type: as === 'pdf' ? 'application/pdf' : 'application/zip' })
    if (sink === null) return
    const mine = { isStopped: false }
    wish.current = mine
    const told = (papers: number) => setMaking({ kind: 'busy', papers, count })
    told(0)
    try {
      const missing = await writePieces({ engine, order: await order(), as, sink, wish: mine, told })
      if (missing.length > 0) throw new MakingError(fill(words.missing, { scripts: missing.join(', ') }))
      if (mine.isStopped) await sink.giveUp()
      const done = async () =>
        ({ kind: 'done', as, papers: count, file: name, handed: await sink.end() }) as const
      setMaking(mine.isStopped ? { kind: 'stopped' } : await done())
    } catch (reason) {
      await sink.giveUp().catch(() => undefined) // it failed already, perhaps since the disk is full
      setMaking({ kind: 'failed', sentence: sentenceOf(reason) })
    }
  }

  function sentenceOf(reason: unknown): string {
    if (reason instanceof MakingError) return reason.message
    return reason instanceof DOMException ? words.notWritten : sentence(problemOf(reason)) // by the disk
  }

  const stop = () => {
    wish.current.isStopped = true
  }
  return { making, make, stop }
}

/** Everything that the engine needs for the papers, and what their file is called. */
function useOrder(content: RosterContent) {
  const { words, messages, language, say } = useRosterWords()
  return (read: ReadList, { length, sheet }: ListState, as: RosterForm) => {
    const { papers } = read.roster
    const title = counted(words.fileTitle, papers.length, language, { template: say(read.template.title) })
    const made = new Date()
    const order = async (): Promise<Omit<RosterOrder, 'ids'>> => {
      const supplies = await fetchSupplies(content.papers)
      const template = supplies?.templates.find(({ id }) => id === read.template.id)
      if (!supplies || !template) throw new MakingError(words.partMissing)
      const { roster: _roster, ...common } = messages
      return {
        papers,
        template,
        topics: supplies.topics,
        messages: common,
        language,
        length,
        sheet,
        made,
        title,
      }
    }
    return { order, name: fileName(title, dayOf(made), as) }
  }
}

/** Why it can’t be made, in a sentence for people. */
class MakingError extends Error {}

interface PieceByPiece {
  readonly engine: Engine
  readonly order: Omit<RosterOrder, 'ids'>
  readonly as: RosterForm
  readonly sink: FileSink
  readonly wish: { readonly isStopped: boolean }
  readonly told: (papers: number) => void
}

/** Each piece is written before the next one is asked for; gives the scripts whose letters did not arrive. */
async function writePieces({
  engine,
  order,
  as,
  sink,
  wish,
  told,
}: PieceByPiece): Promise<readonly string[]> {
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
