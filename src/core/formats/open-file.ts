import { beginsAs, parseAlliance } from '../alliance/opening/parse.ts'
import type { Opened, Opening } from './format.ts'
import { openPdf } from './pdf/read-pdf.ts'

/** Any file that somebody chose or dropped: a PDF of ours or an alliance file, told by how it begins. It never throws. */
export async function openFile(bytes: Uint8Array, opening: Opening): Promise<Opened> {
  if (isPdf(bytes)) return openPdf(bytes, opening)
  if (isBackup(bytes)) return { problem: 'backup' }
  if (bytes.length > mostBytes) return { problem: 'too-large' }
  const alliance = parseAlliance(new TextDecoder().decode(bytes))
  return 'problem' in alliance ? alliance : { alliance, lost: [] }
}

const mostBytes = 20_000_000

/** Told before the size is: a backup of many years may be larger than any alliance. */
function isBackup(bytes: Uint8Array): boolean {
  return beginsAs('alliance-backup', new TextDecoder().decode(bytes.subarray(0, 1024)))
}

/** Some programs put other things before the mark, which must stand within the first 1,024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}
