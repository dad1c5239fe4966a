import type { Short } from '../../src/core/alliance/sending/short/shorten.ts'
import type { Chance } from './chance.ts'

/** What a link holds before it is packed, with its signs in wrong places, lines and sections doubled a thousand times, and foreign ids. */
export function mutateShort(short: Short, chance: Chance): Short {
  const changes = Array.from({ length: 1 + chance.below(4) }, () => chance.oneOf(accidents))
  const text = changes.reduce((changed, accident) => accident(changed, chance), short.text)
  return { text, bytes: short.bytes.slice(0, chance.below(short.bytes.length + 20)) }
}

const signs = [
  '\n',
  '\u001c',
  '\u001f',
  '\u0010',
  '\u000b',
  '-',
  '!',
  '!l',
  '!s',
  '0',
  '\u{10ffff}',
  'A',
  'V',
  '=',
]

const accidents: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => spliced(text, chance, 0, chance.oneOf(signs)),
  (text, chance) => spliced(text, chance, chance.below(40), ''),
  (text, chance) => spliced(text, chance, 1, chance.oneOf(signs)),
  (text, chance) => spliced(text, chance, 0, chance.oneOf(signs).repeat(chance.below(20_000))),
  (text, chance) => spliced(text, chance, 0, chance.oneOf(foreign)),
  (text, chance) => piece(text, chance, '\u001c'),
  (text, chance) => piece(text, chance, '\n'),
]

const foreign = ['\n__proto__', '\nconstructor', '\u001ctoString\u001c', '\ud800', 'x'.repeat(60_000)]

function spliced(text: string, chance: Chance, gone: number, instead: string): string {
  const at = chance.below(text.length + 1)
  return text.slice(0, at) + instead + text.slice(at + gone)
}

/** One piece between two signs, many times over. */
function piece(text: string, chance: Chance, sign: string): string {
  const pieces = text.split(sign)
  const at = chance.below(pieces.length)
  const many = Array<string>(chance.below(900)).fill(pieces[at] ?? '')
  return [...pieces.slice(0, at), ...many, ...pieces.slice(at)].join(sign)
}
