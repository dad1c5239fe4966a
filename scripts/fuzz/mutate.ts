import type { Chance } from './chance.ts'

/** The same bytes after an accident on the way: cut off, torn out, doubled, flipped, or with something foreign in them. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const accidents = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(byteAccidents))
  return accidents.reduce((damaged, accident) => accident(damaged, chance), bytes)
}

type ByteAccident = (bytes: Uint8Array, chance: Chance) => Uint8Array

const byteAccidents: readonly ByteAccident[] = [
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes, chance) => splice(bytes, chance.below(bytes.length), chance.below(200), new Uint8Array()),
  (bytes, chance) => splice(bytes, chance.below(bytes.length), 1, Uint8Array.of(chance.below(256))),
  (bytes, chance) => splice(bytes, chance.below(bytes.length), 4, randomBytes(chance.below(64), chance)),
  (bytes, chance) => splice(bytes, chance.below(bytes.length), 0, bytes.slice(0, chance.below(5000))),
  (bytes, chance) => splice(bytes, chance.below(bytes.length), 0, encoded(chance.oneOf(foreign))),
  changeNumber,
]

/** Where a PDF or a JSON file says how long, how many or where, it now says something else. */
function changeNumber(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes)
  const numbers = [...text.matchAll(/\d+/g)]
  const number = numbers[chance.below(numbers.length)]
  const other = chance.oneOf([...strangeNumbers, String(chance.below(5000))])
  return number ? splice(bytes, number.index, number[0].length, encoded(other)) : bytes
}

const strangeNumbers = '0 -1 1 -1e300 -1000000000 999999999 4294967296 1e308 99999999999999999999'.split(' ')

const foreign: readonly string[] = [
  '"__proto__":{"polluted":true},',
  '<script>polluted=1</script>',
  '\u0000\uFEFF\u202E',
  '['.repeat(2000),
  '{"a":'.repeat(2000),
  ' /Filter [/FlateDecode /FlateDecode /FlateDecode] ',
  ' /Kids [1 0 R 2 0 R 3 0 R] /Parent 1 0 R ',
  ' /Prev 0 /Encrypt 1 0 R ',
  '<<'.repeat(2000),
  'endstream endobj 1 0 obj ',
]

export function randomBytes(length: number, chance: Chance): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, () => chance.below(256))
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function splice(bytes: Uint8Array, at: number, gone: number, instead: Uint8Array): Uint8Array {
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at + gone)]
  const all = new Uint8Array(head.length + instead.length + tail.length)
  all.set(head)
  all.set(instead, head.length)
  all.set(tail, head.length + instead.length)
  return all
}
