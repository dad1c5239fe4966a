/** Sixteen bytes in hexadecimal that differ when the texts differ; not for secrets (FNV-1a, in four lanes). */
export function fnvDigest(texts: readonly string[]): string {
  const lanes = texts.reduce(mixed, [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35])
  return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

type Lanes = readonly [number, number, number, number]

/** All lanes in one pass, since a paper has tens of thousands of letters. */
function mixed([one, two, three, four]: Lanes, text: string): Lanes {
  // The length, so that where one text ends and the next begins counts.
  let [a, b, c, d] = [one ^ text.length, two ^ text.length, three ^ text.length, four ^ text.length]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, prime)
    b = Math.imul(b ^ unit, prime)
    c = Math.imul(c ^ unit, prime)
    d = Math.imul(d ^ unit, prime)
  }
  return [a ^ (a >>> 15), b ^ (b >>> 15), c ^ (c >>> 15), d ^ (d >>> 15)]
}

const prime = 0x01000193
