import type { Apart } from '../alliance/apart/apart.ts'
import { parseApart } from '../alliance/apart/parse-apart.ts'
import { openAlliance } from '../alliance/opening/open-alliance.ts'
import { beginsAs } from '../alliance/opening/parse.ts'
import { decodeData } from './decode-data.ts'
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
  if (isPdf(bytes)) return openPdf(bytes, opening)
  if (beginsAs('alliance-backup', decodeData(bytes.subarray(0, 1024)))) return { problem: 'backup' } // of any size
  if (bytes.length > mostBytes) return { problem: 'too-large' }
  return openText(decodeData(bytes), opening)
}

const mostBytes = 20_000_000

function openText(text: string, { titleOf }: Opening): OpenedAnything {
  if (!beginsAs('alliance-apart', text)) return openAlliance(text, titleOf)
  const apart = parseApart(text)
  return 'problem' in apart ? apart : { apart }
}

/** Some programs put other things before the mark, which must stand within the first 1,024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}
