import type { Letterhead } from '../core/alliance/letterhead/letterhead.ts'
import { letterheadLines } from '../core/alliance/letterhead/letterhead-lines.ts'
import { type DraftStore, openDraftStore } from './draft-store.ts'

/**
 * The letterheads of the alliances that this browser keeps, each once, that of the alliance that was changed last first; none
 * where the browser doesn't let us look, since whoever wants one can type it.
 */
export async function keptLetterheads(
  store: Pick<DraftStore, 'all'> = openDraftStore(),
): Promise<readonly Letterhead[]> {
  try {
    const { readDraft } = await import('../core/alliance/keeping/reconcile.ts')
    const drafts = (await store.all()).map(readDraft).flatMap((draft) => ('problem' in draft ? [] : [draft]))
    const found = drafts
      .toSorted((one, other) => other.changed - one.changed)
      .flatMap(({ alliance }) => alliance.letterhead ?? [])
    return [...new Map(found.toReversed().map((one) => [letterheadLines(one), one])).values()].toReversed()
  } catch (reason) {
    console.warn('The letterheads that are kept could not be read.', reason)
    return []
  }
}
