import { codesOf } from '../../../core/alliance/sending/codes/split-codes.ts'
import { receiveAddress } from '../../send/receive-address.ts'
import type { Sendable } from '../../send/sendable.ts'

/** What there is to draw: the texts of the codes with the link that they hold together, or why there is nothing. */
export type ToDraw =
  | { readonly kind: 'codes'; readonly texts: readonly string[]; readonly link: string }
  | { readonly kind: 'tooMany' | 'failed' }

/** The codes of what is sent. */
export async function codesFor(sendable: Sendable): Promise<ToDraw> {
  try {
    const fragment = await sendable.pack()
    const texts = typeof fragment === 'string' ? await codesOf(receiveAddress(), fragment) : null
    if (texts === null) return { kind: 'tooMany' }
    return { kind: 'codes', texts, link: `${receiveAddress()}#${fragment}` }
  } catch (reason) {
    console.warn('A code could not be made.', reason)
    return { kind: 'failed' }
  }
}
