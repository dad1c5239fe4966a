import type { Alliance } from '../alliance.ts'
import { parseAlliance } from '../opening/parse.ts'
import { type LinkProblem, type Lock, packFragment, type TooLong, unpackFragment } from './fragment.ts'

/** An alliance with all its revisions as the fragment of a link; locked, it says nothing without the passphrase. */
export async function toFragment(alliance: Alliance, lock?: Lock): Promise<string | TooLong> {
  return await packFragment(JSON.stringify(alliance), lock)
}

/** The alliance in a link, or why it can't be opened; whatever the fragment, it never throws. */
export async function fromFragment(fragment: string, passphrase?: string): Promise<Alliance | LinkProblem> {
  const opened = await unpackFragment(fragment, passphrase)
  return 'text' in opened ? parseAlliance(opened.text) : opened
}
