import type { Apart } from '../alliance/apart/apart.ts'
import { parseApart } from '../alliance/apart/parse-apart.ts'
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
  return 'apart' in opened ? { problem: 'apart' } : opened
}

/** What a file of ours holds, whichever it is. */
export type OpenedAnything = Opened | { readonly apart: Apart }

/** Any file of ours, at whatever door it is brought: an alliance, or a step of answering apart. It never throws. */
export async function openAnything(bytes: Uint8Array, opening: Opening): Promise<OpenedAnything> {
  const kind = fileKind(bytes)
  if (kind === 'pdf') return openPdf(bytes, opening)
  if (kind === 'alliance-backup') return { problem: 'backup' } // of any size
  if (bytes.length > mostFileBytes) return { problem: 'too-large' }
  return openText(decodeData(bytes), kind, opening)
}

const mostFileBytes = 20_000_000

function openText(text: string, kind: FileKind | null, { titleOf }: Opening): OpenedAnything {
  if (kind !== 'alliance-apart') return openAlliance(text, titleOf)
  const apart = parseApart(text)
  return 'problem' in apart ? apart : { apart }
}
