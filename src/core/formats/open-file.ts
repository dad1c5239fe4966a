import type { Apart } from '../alliance/apart/apart.ts'
import { parseApart } from '../alliance/apart/parse-apart.ts'
import type { MyPart } from '../alliance/my-part/my-part.ts'
import { partIn } from '../alliance/my-part/on-paper.ts'
import { parseMyPart } from '../alliance/my-part/read-my-part.ts'
import { openAlliance } from '../alliance/opening/open-alliance.ts'
import { decodeData } from './decode-data.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import type { Opened, Opening } from './format.ts'
import { openPdf } from './pdf/read-pdf.ts'

/**
 * Any file that somebody chose or dropped where an alliance is expected: a PDF of ours or an alliance file, told by how it
 * begins. It never throws.
 */
export async function openFile(bytes: Uint8Array, opening: Opening): Promise<Opened> {
  const opened = await openAnything(bytes, opening)
  if ('apart' in opened) return { problem: 'apart' }
  return 'myPart' in opened ? { problem: 'my-part' } : opened
}

/** What a file of ours holds, whichever it is. */
export type OpenedAnything = Opened | { readonly apart: Apart } | OpenedPart

/** The page about oneself out of a file or its PDF, and what of it found no place. */
export interface OpenedPart {
  readonly myPart: MyPart
  readonly lost: readonly string[]
}

/**
 * Any file of ours, at whatever door it is brought: an alliance, a step of answering apart, or a page about oneself. It
 * never throws.
 */
export async function openAnything(bytes: Uint8Array, opening: Opening): Promise<OpenedAnything> {
  const opened = await openKind(bytes, opening)
  const myPart = 'alliance' in opened ? partIn(opened.alliance) : undefined
  return 'alliance' in opened && myPart ? { myPart, lost: opened.lost } : opened
}

async function openKind(bytes: Uint8Array, opening: Opening): Promise<OpenedAnything> {
  const kind = fileKind(bytes)
  if (kind === 'pdf') return openPdf(bytes, opening)
  if (kind === 'alliance-backup') return { problem: 'backup' } // of any size
  if (bytes.length > mostFileBytes) return { problem: 'too-large' }
  return openText(decodeData(bytes), kind, opening)
}

const mostFileBytes = 20_000_000

function openText(text: string, kind: FileKind | null, { titleOf }: Opening): OpenedAnything {
  if (kind === 'alliance-my-part') return openPart(text)
  if (kind !== 'alliance-apart') return openAlliance(text, titleOf)
  const apart = parseApart(text)
  return 'problem' in apart ? apart : { apart }
}

function openPart(text: string): OpenedAnything {
  const myPart = parseMyPart(text)
  return 'problem' in myPart ? myPart : { myPart, lost: [] }
}
