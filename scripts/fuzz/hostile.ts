import { gzipSync } from 'node:zlib'
import { withChecksum } from '../../src/core/alliance/sending/checksum.ts'
import { fragmentOf } from '../../src/core/alliance/sending/fragment.ts'
import { asJson, type Short } from '../../src/core/alliance/sending/short/shorten.ts'
import { toBase64url } from '../../src/core/bytes/base64url.ts'
import type { Chance } from './chance.ts'
import type { Specimen } from './judge.ts'
import { mutateBytes } from './mutate.ts'
import { mutateJson } from './mutate-json.ts'
import { mutatePdf } from './mutate-pdf.ts'
import { mutateShort } from './mutate-short.ts'
import type { Openable } from './openable.ts'

export const sorts = ['link', 'JSON', 'PDF'] as const
export type Sort = (typeof sorts)[number]

/** The number-th thing to open: by turns a link, a JSON file and a PDF, damaged on the way or written to do harm. */
export async function hostile(good: Openable, number: number, chance: Chance): Promise<Specimen> {
  switch (number % 3) {
    case 0:
      return { link: await hostileLink(good, chance) }
    case 1:
      return { file: hostileJson(good, chance) }
    default:
      return { file: await hostilePdf(good, chance) }
  }
}

async function hostilePdf({ pdfs }: Openable, chance: Chance): Promise<Uint8Array> {
  const pdf = chance.oneOf(pdfs)
  return chance.below(3) === 0 ? mutateBytes(pdf, chance) : await mutatePdf(pdf, chance)
}

async function hostileLink(good: Openable, chance: Chance): Promise<string> {
  const kind = chance.below(16)
  if (kind === 0) return damagedText(chance.oneOf(good.lockedLinks), chance)
  if (kind === 1) return `alliance-1.${bombs[chance.below(bombs.length)]}`
  if (kind === 2) return whole(Uint8Array.of(0, ...Buffer.from(chance.oneOf(bombs), 'base64url')))
  if (kind < 6) return damagedText(chance.oneOf(good.links), chance)
  if (kind < 8)
    return whole(mutateBytes(Buffer.from(chance.oneOf(good.links).slice(16), 'base64url'), chance))
  if (kind < 12) return await madeOf(mutateShort(chance.oneOf(good.shorts), chance), good, chance)
  return await madeOf(asJson(mutateJson(chance.oneOf(good.json), chance)), good, chance)
}

async function madeOf(short: Short, good: Openable, chance: Chance): Promise<string> {
  const packed = await fragmentOf(short)
  return typeof packed === 'string' ? packed : damagedText(chance.oneOf(good.links), chance)
}

/** Bytes under a checksum that fits, as somebody with bad intentions would send them. */
function whole(bytes: Uint8Array): string {
  return `alliance-2.${toBase64url(withChecksum(bytes))}`
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
