import type { Lock, TooLong } from '../../core/alliance/sending/fragment.ts'
import type { Counted } from '../../core/words/format.ts'

/** Something that can be sent: as the fragment of a link, and as the text of a file. */
export interface Sendable {
  readonly title: string // of the message, where the device shares it
  readonly known: readonly string[] // names and titles, which make no good passphrase
  readonly file: string // the name of the file
  readonly pack: (lock?: Lock) => Promise<string | TooLong>
  readonly text: string
  readonly tooLong: Counted // what to do when the link is too long
}
