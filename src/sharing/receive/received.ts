import type { Alliance } from '../../core/alliance/alliance.ts'
import type { Arriving } from '../../core/alliance/keeping/arriving.ts'
import type { CodePart } from '../../core/alliance/sending/codes/code-part.ts'
import type { ApartCard } from './apart-card.ts'

/** What lies on the page for what was sent. */
export type Received =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'locked'
      readonly link: string // with whatever stood behind it
      readonly refusal: 'wrong-passphrase' | 'wrong-or-damaged' | null // of the last passphrase
      readonly isBusy: boolean
    }
  | {
      readonly kind: 'alliance'
      readonly alliance: Alliance
      readonly arriving: Arriving
      readonly isRefused: boolean // the browser doesn't let the page look at what it keeps
      readonly handle: FileSystemFileHandle | null // of the file in which it came, if it was opened with the site
    }
  | { readonly kind: 'apart'; readonly card: ApartCard }
  | { readonly kind: 'code'; readonly text: string; readonly part: CodePart } // one of several, read by a camera elsewhere
