import { joinBytes } from '../core/bytes/join-bytes.ts'
import { type RosterPart, rosterFile } from '../core/press/roster-file.ts'
import type { FontShelf } from '../core/text/font-shelf.ts'
import { newId } from '../kit/new-id.ts'
import type { RosterAct, RosterPiece } from './engine-job.ts'

/** How far the papers of a roster are made. */
export interface RosterProgress {
  parts: AsyncGenerator<RosterPart, void> | null
  papers: number
}

/** Makes the file of a roster piece by piece, as far as it is asked for; a new one takes the place of the last. */
export async function makeRoster(
  act: RosterAct,
  shelf: () => Promise<FontShelf>,
  progress: RosterProgress,
  now: () => number = () => performance.now(),
): Promise<RosterPiece> {
  if (act.do === 'next') return nextPiece(progress, now)
  await progress.parts?.return()
  progress.papers = 0
  progress.parts = null
  if (act.do === 'stop') return piece([], 0, { isLast: true })
  const ids = act.order.papers.map(newId)
  progress.parts = rosterFile({ ...act.order, ids }, act.as, await shelf())
  return piece([], 0, { isLast: false })
}

async function nextPiece(progress: RosterProgress, now: () => number): Promise<RosterPiece> {
  const { parts } = progress
  if (!parts) throw new Error('The papers of a roster are begun before they are asked for.')
  const bytes: Uint8Array[] = []
  const end = now() + mostTime
  while (now() < end && length(bytes) < mostBytes) {
    const { value, done } = await parts.next()
    if (done || value === undefined) return piece(bytes, progress.papers, { isLast: true })
    const { missing } = value
    if (missing.length > 0) return piece([], progress.papers, { isLast: true, missing })
    bytes.push(...value.bytes)
    progress.papers = value.papers
  }
  return piece(bytes, progress.papers, { isLast: false })
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
