import type { FileProblem } from '../core/formats/format.ts'
import { askedIn, type Content } from '../core/templates/content.ts'
import { isolated } from '../core/words/isolated.ts'
import { fill } from '../core/words/messages.ts'
import type { Engine } from '../engine/engine.ts'
import { unreadSentence } from '../engine/unread-sentence.ts'
import { layReady } from '../keeping/part-on-its-way.ts'
import { readBytes } from '../kit/files.ts'
import type { News } from '../kit/Notice.tsx'
import type { Speech } from '../kit/speech.ts'
import type { Alliances } from './alliances.ts'
import { openedSentence } from './opened-sentence.ts'
import { refusalOf } from './refusal-of.ts'

interface OpeningContext {
  readonly content: Content
  readonly speech: Speech
  readonly engine: Engine
  readonly alliances: Alliances
  readonly tell: (news: News | null) => void
}

/** Opens files; whatever is wrong with one is a sentence, and the desk stays as it is. */
export function useOpening({ content, speech, engine, alliances, tell }: OpeningContext) {
  const words = speech.messages.open

  async function openFile(file: File): Promise<void> {
    const name = isolated(file.name) // which turns no sentence around
    tell({ text: fill(words.opening, { file: name }), tone: 'news' })
    try {
      await openBytes(await readBytes(file), name)
    } catch (reason) {
      console.warn('A file could not be opened.', reason)
      tell({ text: unreadSentence(reason, name, words), tone: 'problem' })
    }
  }

  async function openBytes(bytes: Uint8Array | undefined, file: string): Promise<void> {
    if (bytes === undefined) return refuse('too-large', file)
    const opened = await engine.ask({ kind: 'open', bytes, asked: askedIn(content, speech.language) })
    if ('apart' in opened) return refuse('apart', file)
    if ('myPart' in opened) {
      layReady(opened, file)
      return refuse('my-part', file)
    }
    if ('problem' in opened) return refuse(opened.problem, file)
    if (!alliances.takeIn(opened.alliance, openedSentence(opened, content, words, speech.language)))
      refuse('too-new', file)
  }

  function refuse(problem: FileProblem['problem'], file: string): void {
    tell(refusalOf(problem, file, words))
  }

  return { openFile }
}
