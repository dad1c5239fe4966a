import { fingerprint } from '../../agreed.ts'
import type { Alliance } from '../../alliance.ts'
import type { Apart } from '../../apart/apart.ts'
import { withoutDrawings } from '../../yes/without-drawings.ts'
import { joinedTexts } from './fields.ts'
import type { RandomBytes } from './random-bytes.ts'
import { longAlliance, shortAlliance } from './short-alliance.ts'
import { longAlliance2, shortAlliance2 } from './short-alliance-2.ts'
import { longAlliance3, shortAlliance3 } from './short-alliance-3.ts'
import { longApart, shortApart } from './short-apart.ts'

/** What is sent, in few letters, and the random bytes that were taken out of it. */
export interface Short {
  readonly text: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The first letter says what it is: an alliance, a step of answering apart, or JSON as it stands in a file. */
const stepLetters = [
  { letter: 'I', step: 'invitation', version: 1 },
  { letter: 'R', step: 'reply', version: 1 },
  { letter: 'V', step: 'reveal', version: 1 },
  { letter: 'i', step: 'invitation', version: 2 },
  { letter: 'r', step: 'reply', version: 2 },
  { letter: 'v', step: 'reveal', version: 2 },
  { letter: 'O', step: 'invitation', version: 3 },
  { letter: 'o', step: 'reply', version: 3 },
  { letter: 'u', step: 'reveal', version: 3 },
  { letter: 'Q', step: 'invitation', version: 4 },
  { letter: 'q', step: 'reply', version: 4 },
  { letter: 'w', step: 'reveal', version: 4 },
] as const

/** `A` is an alliance of version 1; older pages say of the letters `B` and `C` that they are too new for them. */
const alliances = {
  1: { letter: 'A', shorten: shortAlliance },
  2: { letter: 'B', shorten: shortAlliance2 },
  3: { letter: 'C', shorten: shortAlliance3 },
} as const

/**
 * An alliance or a step without what can be worked out again; what would not come back the same is sent as JSON. What was
 * drawn stays here: it would make the link long.
 */
export function shorten(whole: Alliance | Apart): Short {
  const taken = { bytes: [] }
  const sent = whole.format === 'alliance' ? withoutDrawings(whole) : whole
  const short = { text: shortText(sent, taken), bytes: Uint8Array.from(taken.bytes) }
  return comesBackTheSame(lengthen(short), sent) ? short : asJson(JSON.stringify(sent))
}

function shortText(sent: Alliance | Apart, taken: RandomBytes): string {
  if (sent.format !== 'alliance') return stepLetter(sent) + joinedTexts(shortApart(sent, taken), 'section')
  const { letter, shorten } = alliances[sent.version]
  return letter + joinedTexts(shorten(sent, taken), 'section')
}

function stepLetter(sent: Apart): string {
  return stepLetters.find(({ step, version }) => step === sent.step && version === sent.version)?.letter ?? ''
}

/** Any JSON, as it is. */
export function asJson(json: string): Short {
  return { text: `J${json}`, bytes: new Uint8Array() }
}

function comesBackTheSame(again: ReturnType<typeof lengthen>, sent: Alliance | Apart): boolean {
  return 'json' in again && fingerprint(JSON.parse(again.json)) === fingerprint(sent)
}

/** The JSON again, of which it is not yet known what it says. */
export function lengthen({
  text,
  bytes,
}: Short): { readonly json: string } | { readonly problem: 'damaged' | 'too-new' } {
  const [letter, rest] = [text.slice(0, 1), text.slice(1)]
  if (letter === '') return { problem: 'damaged' }
  if (letter === 'J') return { json: rest }
  const sections = rest.split('\u001c')
  if (letter === 'A') return lengthenedResult(longAlliance(sections, bytes))
  if (letter === 'B') return lengthenedResult(longAlliance2(sections, bytes))
  if (letter === 'C') return lengthenedResult(longAlliance3(sections, bytes))
  const step = stepLetters.find((one) => one.letter === letter)
  return step === undefined ? { problem: 'too-new' } : lengthenedResult(longApart(step, sections, bytes))
}

function lengthenedResult(value: Alliance | Apart | undefined) {
  return value === undefined ? ({ problem: 'damaged' } as const) : { json: JSON.stringify(value) }
}
