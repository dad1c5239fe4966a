import { useEffect, useState } from 'preact/hooks'
import { isEmptyPart, type MyPart } from '../core/alliance/my-part/my-part.ts'
import {
  type PartArriving,
  type PartChoice,
  partAfter,
  partArriving,
} from '../core/alliance/my-part/together.ts'
import { askedIn } from '../core/templates/content.ts'
import { isolated } from '../core/words/isolated.ts'
import { fill } from '../core/words/messages.ts'
import { refusalOf } from '../desk/refusal-of.ts'
import type { Engine } from '../engine/engine.ts'
import { unreadSentence } from '../engine/unread-sentence.ts'
import type { PartOnItsWay } from '../keeping/part-on-its-way.ts'
import { takeReadyPart } from '../keeping/take-ready-part.ts'
import { readBytes } from '../kit/files.ts'
import type { News } from '../kit/Notice.tsx'
import type { useMyPart } from './use-my-part.ts'
import { type MyPartContent, useMyPartWords } from './words.ts'

/** A page that came in a file, and what it would change here; nothing is changed yet. */
export interface CamePart {
  readonly file: string
  readonly arriving: Extract<PartArriving, { kind: 'different' }>
}

interface World {
  readonly page: ReturnType<typeof useMyPart>
  readonly content: MyPartContent
  readonly engine: Engine
  readonly tell: (news: News | null) => void
}

/** Opens the file of such a page, or its PDF; where something is written here already, it is shown before it changes any of it. */
export function useArriving(world: World) {
  const { page } = world
  const { words } = useMyPartWords()
  const [came, setCame] = useState<CamePart | null>(null)
  const { change, show } = useShowing(world, setCame)
  const open = useOpening(world, show)
  const isAwake = page.saving === 'kept' || page.saving === 'refused'
  useEffect(() => {
    const ready = isAwake ? takeReadyPart() : undefined
    if (ready) void show(ready)
  }, [isAwake])
  return {
    came,
    open: (file: File) => void open(file),
    choose: (choice: PartChoice) => came && void change(partAfter(came.arriving, choice), words.done),
    leave: () => setCame(null),
  }
}

/** Takes a page that was opened: at once where nothing is written here, else after somebody has chosen. */
function useShowing({ page, tell }: World, setCame: (came: CamePart | null) => void) {
  const { words } = useMyPartWords()
  const change = async (after: MyPart, text: string) => {
    setCame(null)
    const undo = await page.replace(after)
    const run = async () => {
      await undo()
      tell({ text: words.undone, tone: 'news' })
    }
    tell({ text, tone: 'news', act: { label: words.undo, run: () => void run() } })
  }
  const show = async ({ file, myPart, lost }: PartOnItsWay) => {
    const unread = lost.length === 0 ? '' : ` ${fill(words.lost, { what: lost.join(', ') })}`
    const arriving = partArriving(isEmptyPart(page.part) ? undefined : page.part, myPart)
    if (arriving.kind === 'different') {
      tell(unread === '' ? null : { text: unread.trim(), tone: 'problem' })
      return setCame({ file, arriving })
    }
    if (arriving.kind === 'nothing-new')
      return tell({ text: fill(words.cameSame, { file }) + unread, tone: 'news' })
    await change(myPart, fill(words.cameNew, { file }) + unread)
  }
  return { change, show }
}

/** Reads a file, and says what is wrong with one that is no such page. */
function useOpening({ content, engine, tell }: World, show: (came: PartOnItsWay) => Promise<void>) {
  const { words, messages, language } = useMyPartWords()
  return async (file: File) => {
    const name = isolated(file.name)
    tell({ text: fill(messages.open.opening, { file: name }), tone: 'news' })
    try {
      const bytes = await readBytes(file)
      if (bytes === undefined) return tell(refusalOf('too-large', name, messages.open))
      const opened = await engine.ask({ kind: 'open', bytes, asked: askedIn(asBank(content), language) })
      if ('myPart' in opened) return await show({ ...opened, file: name })
      const isForeign = !('problem' in opened) || opened.problem === 'not-ours'
      if (isForeign) return tell({ text: fill(words.notMyPart, { file: name }), tone: 'problem' })
      tell(refusalOf(opened.problem, name, messages.open))
    } catch (reason) {
      console.warn('A file could not be opened.', reason)
      tell({ text: unreadSentence(reason, name, messages.open), tone: 'problem' })
    }
  }
}

function asBank({ template, topics }: MyPartContent) {
  return { templates: [template], topics }
}
