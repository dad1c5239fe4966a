import type { Draft, StoredBase } from '../core/alliance/keeping/draft.ts'
import { pageBeside } from '../kit/addresses/page-beside.ts'
import { readAddress } from '../kit/addresses/read-address.ts'
import type { FullLibrary } from './full-library.ts'

/** Keeps an alliance as the one that is being written, and leaves this page for the builder; rejects when it is refused. */
export async function openInBuilder(library: FullLibrary, draft: Draft, base: StoredBase): Promise<void> {
  await library.keepCurrent(draft, base)
  location.assign(`${pageBeside('builder')}#check`)
}

/** The same, for the page on which it is read. */
export async function openToRead(library: FullLibrary, draft: Draft, base: StoredBase): Promise<void> {
  await library.keepCurrent(draft, base)
  location.assign(readAddress(draft.alliance.id))
}
