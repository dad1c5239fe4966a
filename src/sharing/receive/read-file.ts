import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Apart } from '../../core/alliance/apart/apart.ts'
import type { FileProblem } from '../../core/formats/format.ts'
import { askedIn, type Content } from '../../core/templates/content.ts'
import { aboutOpened } from '../../desk/opened-sentence.ts'
import type { Engine } from '../../engine/engine.ts'
import { layReady } from '../../keeping/part-on-its-way.ts'
import type { SharingMessages } from '../words.ts'

/** What somebody's file holds; `said` is what must be known about how it was read, and mostly empty. */
export type FromFile = { readonly what: Alliance | Apart; readonly said: string } | FileProblem

/** Reads a file from somebody in the engine's thread, which knows all that we make. */
export async function readFound(
  bytes: Uint8Array,
  engine: Engine,
  content: Content,
  { paper, open }: SharingMessages,
  file: string, // its name
): Promise<FromFile> {
  const opened = await engine.ask({ kind: 'open', bytes, asked: askedIn(content, paper.language) })
  if ('problem' in opened) return opened
  if ('myPart' in opened) {
    layReady(opened, file)
    return { problem: 'my-part' }
  }
  if ('apart' in opened) return { what: opened.apart, said: '' }
  return { what: opened.alliance, said: aboutOpened(opened, open, paper.language) }
}
