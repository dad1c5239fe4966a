/** The colour space sRGB as an ICC profile of version 4.2 (ISO 15076-1; the numbers are those of IEC 61966-2-1). */
export function srgbProfile(): Uint8Array {
  const elements = [
    ['desc', codeUnits('sRGB')],
    ['cprt', codeUnits('Public domain')],
    ['wtpt', xyz([0.9642, 1, 0.8249])], // D50, to which every profile is adapted
    ['chad', fixed('sf32', adaptation)],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ] as const
  const kinds = [...new Set(elements.map(([, bytes]) => bytes))]
  const first = 128 + 4 + 12 * elements.length
  const places = kinds.map((_, i) => first + kinds.slice(0, i).reduce((sum, { length }) => sum + length, 0))
  const size = first + kinds.reduce((sum, { length }) => sum + length, 0)
  const table = elements.flatMap(([tag, bytes]) => [
    ...ascii(tag),
    ...uint32(places[kinds.indexOf(bytes)] ?? 0),
    ...uint32(bytes.length),
  ])
  return Uint8Array.from([...header(size), ...uint32(elements.length), ...table, ...kinds.flat()])
}

/** From the white of the screen, D65, to D50 (Bradford). */
const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168]

/** Parametric curve of type 3: (ax + b)^g from d upwards, cx below. */
const curve = [
  ...ascii('para'),
  ...uint32(0),
  ...[0, 3, 0, 0],
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed32),
]

function header(size: number): readonly number[] {
  const bytes = new Array<number>(128).fill(0)
  const put = (at: number, values: readonly number[]) => bytes.splice(at, values.length, ...values)
  put(0, uint32(size))
  put(8, uint32(0x04200000)) // version 4.2, the newest that PDF 1.7 knows
  put(12, ascii('mntrRGB XYZ '))
  put(
    24,
    [2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]),
  )
  put(36, ascii('acsp'))
  put(68, [0.9642, 1, 0.8249].flatMap(fixed32))
  return bytes
}

/** One text in one language: English of the United States. */
function codeUnits(text: string): readonly number[] {
  const letters = [...text].flatMap((letter) => [0, letter.charCodeAt(0)])
  const padding = new Array<number>((4 - (letters.length % 4)) % 4).fill(0)
  const head = [...ascii('mluc'), ...uint32(0), ...uint32(1), ...uint32(12), ...ascii('enUS')]
  return [...head, ...uint32(letters.length), ...uint32(28), ...letters, ...padding]
}

function xyz(values: readonly number[]): readonly number[] {
  return fixed('XYZ ', values)
}

function fixed(type: string, values: readonly number[]): readonly number[] {
  return [...ascii(type), ...uint32(0), ...values.flatMap(fixed32)]
}

/** A number with 16 bits before and 16 bits after the point. */
function fixed32(value: number): readonly number[] {
  return uint32(Math.round(value * 65536))
}

function uint32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
