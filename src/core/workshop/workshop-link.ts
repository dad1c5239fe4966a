import { deflateSync } from 'fflate'
import { inflateText } from '../alliance/sending/inflate-text.ts'
import { fromBase64url, toBase64url } from '../bytes/base64url.ts'
import { parseWorkshop, type WorkshopProblem } from './parse-workshop.ts'
import type { Workshop } from './workshop.ts'

const start = '#workshop-1='
const longestLink = 500_000

/** The fragment of an address that carries the whole workshop; browsers send it to no server. */
export function workshopHash(workshop: Workshop): string {
  return start + toBase64url(deflateSync(new TextEncoder().encode(JSON.stringify(workshop)), { level: 9 }))
}

/** The workshop that a fragment carries, why it can't be opened, or nothing where it carries none. */
export async function workshopInHash(hash: string): Promise<Workshop | WorkshopProblem | undefined> {
  if (!hash.startsWith('#workshop-')) return undefined
  if (!hash.startsWith(start)) return 'too-new'
  const packed = fromBase64url(hash.slice(start.length))
  if (!packed) return 'damaged'
  const text = await inflateText(packed, longestLink)
  return 'json' in text ? parseWorkshop(text.json) : 'damaged'
}
