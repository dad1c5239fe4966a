import type { Dict } from './value.ts'

/** The bytes of a stream that begins after the keyword; by its length where that is true, else up to its end keyword. */
export function findStream(
  bytes: Uint8Array,
  text: string,
  after: number,
  { entries }: Dict,
): { bytes: Uint8Array; end: number } {
  const start = after + (/^\r?\n|^\r/.exec(text.slice(after, after + 2))?.[0].length ?? 0)
  const length = entries.get('Length')
  const said = typeof length === 'number' && length >= 0 ? start + length : Number.POSITIVE_INFINITY
  if (/^\s{0,4}endstream/.test(text.slice(said, said + 13)))
    return { bytes: bytes.subarray(start, said), end: said }
  const found = text.indexOf('endstream', start)
  const end = found === -1 ? bytes.length : found // a file that was cut off: everything is this stream
  return { bytes: bytes.subarray(start, end), end }
}
