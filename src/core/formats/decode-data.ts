/**
 * The text of a data file, in UTF-8, or in UTF-16 as some Windows programs save it; NULs at its end, which a copy over a
 * network may have left there, are no part of it.
 */
export function decodeData(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\0+$/, '')
}

/** By its mark, else by the NUL beside the bracket with which our files begin. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x7b && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x7b)) return 'utf-16be'
  return 'utf-8'
}
