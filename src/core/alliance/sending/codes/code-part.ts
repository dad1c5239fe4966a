/** The most bytes that one code holds: a phone held before a camera still shows each of its dots. */
export const mostCodeBytes = 900

/** The most codes that one thing is divided into, which is more than the longest link needs. */
export const mostInSet = 20

/** One of several codes that hold a link together. */
export interface CodePart {
  readonly set: string // which codes belong together: the beginning of the SHA-256 of the whole
  readonly number: number // from 1
  readonly of: number
  readonly letters: string // of the fragment of the link
}

/** What a code says: a part of something, something whole, or nothing of ours. */
export type ReadCode =
  | { readonly kind: 'part'; readonly part: CodePart }
  | { readonly kind: 'whole'; readonly link: string }
  | { readonly kind: 'too-new' | 'not-ours' }

/**
 * The text of a numbered code. It is a link to the page for what was sent, so that a phone's own camera leads there, and
 * the page asks for the other codes.
 */
export function writePart(address: string, { set, number, of, letters }: CodePart): string {
  return `${address}#code-1.${set}.${number}.${of}.${letters}`
}

/** What a text that was read from a code, or came as a link, says; whatever the text, it never throws. */
export function readCode(text: string): ReadCode {
  if (text.length > mostInCode) return { kind: 'not-ours' }
  const [, version, rest = ''] = /#code-(\d{1,4})\.(.*)$/s.exec(text) ?? []
  if (version === undefined)
    return /#(alliance|sealed)-\d/.test(text) ? { kind: 'whole', link: text } : notOurs
  if (version !== '1') return { kind: 'too-new' }
  const [, set = '', number = '', of = '', letters = ''] =
    /^([\w-]{8})\.([1-9]\d?)\.([1-9]\d?)\.([\w.-]{1,900})$/.exec(rest.trim()) ?? []
  const part = { set, number: Number(number), of: Number(of), letters }
  const isOurs = letters !== '' && part.of > 1 && part.of <= mostInSet && part.number <= part.of
  return isOurs ? { kind: 'part', part } : notOurs
}

const notOurs = { kind: 'not-ours' } as const
const mostInCode = 4_000 // letters: no QR code holds more than 2,953 bytes
