/** Sixteen bytes in hexadecimal that differ when the texts differ; not for secrets (FNV-1a, in four lanes). */
export function fingerprint(texts: readonly string[]): string {
  return lanes.map((lane) => texts.reduce(hash, lane).toString(16).padStart(8, '0')).join('')
}

const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]

function hash(start: number, text: string): number {
  let value = start ^ text.length // so that where one text ends and the next begins counts
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
