import { gzipSync } from 'node:zlib'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import type { Chance } from './chance.ts'
import { mutateBytes } from './mutate.ts'
import { mutateJson } from './mutate-json.ts'
import type { Found } from './open-one.ts'
import type { Openable } from './openable.ts'

export const sorts = ['link', 'JSON', 'PDF'] as const
export type Sort = (typeof sorts)[number]

/** The number-th thing to open: by turns a link, a JSON file and a PDF, damaged on the way or written to do harm. */
export async function hostile(good: Openable, number: number, chance: Chance): Promise<Found> {
  switch (number % 3) {
    case 0:
      return { link: await hostileLink(good, chance) }
    case 1:
      return { file: hostileJson(good, chance) }
    default:
      return { file: mutateBytes(chance.oneOf(good.pdfs), chance) }
  }
}

async function hostileLink(good: Openable, chance: Chance): Promise<string> {
  const kind = chance.below(12)
  if (kind === 0) return damagedText(chance.oneOf(good.lockedLinks), chance)
  if (kind === 1) return `alliance-1.${bombs[chance.below(bombs.length)]}`
  if (kind < 7) return damagedText(chance.oneOf(good.links), chance)
  const packed = await packFragment(mutateJson(chance.oneOf(good.json), chance))
  return typeof packed === 'string' ? packed : damagedText(chance.oneOf(good.links), chance)
}

/** Short links that stand for much: 6 MB of one letter, and 4.9 MB of brackets. */
const bombs = [
  'a'.repeat(6_000_000),
  '['.repeat(4_900_000),
  `{"format":"alliance","version":1,"revisions":[${'{},'.repeat(900_000)}1]}`,
].map(
  (text) => gzipSync(text).subarray(10, -8).toString('base64url'), // the DEFLATE data without what gzip puts around it
)

function hostileJson(good: Openable, chance: Chance): Uint8Array {
  const json = chance.oneOf(good.json)
  if (chance.below(2) === 0) return mutateBytes(new TextEncoder().encode(json), chance)
  return new TextEncoder().encode(mutateJson(json, chance))
}

function damagedText(text: string, chance: Chance): string {
  return new TextDecoder().decode(mutateBytes(new TextEncoder().encode(text), chance))
}
