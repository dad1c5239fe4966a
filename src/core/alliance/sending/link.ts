import type { Alliance } from '../alliance.ts'
import { type Lock, packFragment, type TooLong } from './fragment.ts'

/** An alliance with all its revisions as the fragment of a link; locked, it says nothing without the passphrase. */
export async function toFragment(alliance: Alliance, lock?: Lock): Promise<string | TooLong> {
  return await packFragment(alliance, lock)
}
