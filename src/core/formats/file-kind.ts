import { beginsAs } from '../alliance/opening/parse.ts'
import { decodeData } from './decode-data.ts'

/** What a file of ours is; a PDF may be anybody's. */
export type FileKind = 'pdf' | 'alliance' | 'alliance-apart' | 'alliance-backup' | 'alliance-my-part'

/** What a file is, told by how it begins, at whichever door it is brought; null for a file of somebody else. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const head = bytes.subarray(0, 1024)
  if (isPdf(head)) return 'pdf'
  const text = decodeData(head)
  return dataKinds.find((format) => beginsAs(format, text)) ?? null
}

const dataKinds = [
  'alliance',
  'alliance-apart',
  'alliance-backup',
  'alliance-my-part',
] as const satisfies readonly FileKind[]

/** Some programs put other things before the mark, which must stand within the first 1,024 bytes. */
function isPdf(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head).includes('%PDF-')
}
