import { joinBytes } from '../core/bytes/join-bytes.ts'
import { type RosterPart, rosterFile } from '../core/press/roster-file.ts'
import type { FontShelf } from '../core/text/font-shelf.ts'
import type { RosterAct, RosterPiece } from './engine-job.ts'

type MakeRoster = (act: RosterAct, shelf: () => Promise<FontShelf>) => Promise<RosterPiece>

/** Makes the file of a roster piece by piece, as far as it is asked for; a new one takes the place of the last. */
export function rosterMaker(now: () => number = () => performance.now()): MakeRoster {
  let parts: AsyncGenerator<RosterPart, void> | null = null
  let papers = 0
  return async (act, shelf) => {
    if (act.do !== 'next') {
      await parts?.return()
      parts = act.do === 'begin' ? rosterFile(act.order, act.as, await shelf()) : null
      papers = 0
      return piece([], papers, { isLast: act.do === 'stop' })
    }
    if (!parts) throw new Error('The papers of a roster are begun before they are asked for.')
    const bytes: Uint8Array[] = []
    const end = now() + mostTime
    while (now() < end && length(bytes) < mostBytes) {
      const { value, done } = await parts.next()
      if (done || value === undefined) return piece(bytes, papers, { isLast: true })
      if (value.missing.length > 0) return piece([], papers, { isLast: true, missing: value.missing })
      bytes.push(...value.bytes)
      papers = value.papers
    }
    return piece(bytes, papers, { isLast: false })
  }
}

const mostTime = 150 // milliseconds between two pieces, so that progress is seen and a stop is heard
const mostBytes = 2_000_000 // of a piece

function length(bytes: readonly Uint8Array[]): number {
  return bytes.reduce((sum, part) => sum + part.length, 0)
}

function piece(
  bytes: readonly Uint8Array[],
  papers: number,
  { isLast, missing = [] }: { isLast: boolean; missing?: readonly string[] },
): RosterPiece {
  return { bytes: joinBytes(bytes), papers, isLast, missing }
}
