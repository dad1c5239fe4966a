import { withChecksum } from '../../../src/core/alliance/sending/checksum.ts'
import { fragmentOf } from '../../../src/core/alliance/sending/fragment.ts'
import type { Short } from '../../../src/core/alliance/sending/short/shorten.ts'
import { toBase64url } from '../../../src/core/bytes/base64url.ts'
import type { Chance } from '../chance.ts'
import type { Specimen } from '../judge.ts'
import { mutateBytes } from '../mutate.ts'
import { mutateJson } from '../mutate-json.ts'
import { mutatePdf } from '../mutate-pdf.ts'
import { mutateShort } from '../mutate-short.ts'

/** A sort of thing to open, as bytes that can be changed: how to change one, and what is opened then. */
export interface Inputs {
  readonly mutate: (
    input: Uint8Array,
    chance: Chance,
    good: readonly Uint8Array[],
  ) => Promise<Uint8Array> | Uint8Array
  readonly found: (input: Uint8Array) => Promise<Specimen>
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const pdf: Inputs = {
  mutate: async (input, chance, good) =>
    chance.below(4) === 0 ? await mutatePdf(chance.oneOf(good), chance) : mutateBytes(input, chance),
  found: async (file) => ({ file }),
}

const json: Inputs = {
  mutate: (input, chance) =>
    chance.below(2) === 0
      ? encoder.encode(mutateJson(decoder.decode(input), chance))
      : mutateBytes(input, chance),
  found: async (file) => ({ file }),
}

/** The first byte says what follows: the text of a link; what is under its checksum; or the letters before they are packed. */
export const inputKinds = { text: 0, packed: 1, short: 2 } as const

const link: Inputs = {
  mutate: (input, chance) => {
    if (input[0] === inputKinds.short) return fromShort(mutateShort(toShort(input), chance))
    return marked(input[0] ?? 0, mutateBytes(input.subarray(1), chance).subarray(0, 30_000))
  },
  async found(input) {
    const rest = input.subarray(1)
    if (input[0] === inputKinds.text) return { link: decoder.decode(rest) }
    if (input[0] === inputKinds.packed) return { link: `alliance-2.${toBase64url(withChecksum(rest))}` }
    const made = await fragmentOf(toShort(input))
    return { link: typeof made === 'string' ? made : '' }
  },
}

export const inputs = { pdf, json, links: link } as const satisfies Record<string, Inputs>

/** An input of this kind. */
export function marked(kind: number, rest: Uint8Array): Uint8Array {
  return Uint8Array.of(kind, ...rest)
}

/** What a link holds before it is packed, as an input. */
export function fromShort({ text, bytes }: Short): Uint8Array {
  return marked(
    inputKinds.short,
    Uint8Array.of(bytes.length, ...bytes, ...encoder.encode(text.slice(0, 40_000))),
  )
}

function toShort(input: Uint8Array): Short {
  const start = 2 + (input[1] ?? 0)
  return { bytes: input.slice(2, start), text: decoder.decode(input.subarray(start)) }
}
