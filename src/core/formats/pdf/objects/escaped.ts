/** Bytes, one character for each, as they stand between the brackets of a string (PDF 32000-1, 7.3.4.2). */
export function escaped(bytes: string): string {
  return bytes.replace(/[\\()\r]/g, (byte) => (byte === '\r' ? '\\r' : `\\${byte}`))
}
