import type { Cluster, Glyph } from './line.ts'

/** A glyph as the shaper gives it: in visual order, with the place in the text from which it comes. */
export interface ShapedGlyph {
  readonly id: number
  readonly start: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/**
 * Shaped glyphs gathered into clusters, still in visual order. The texts of the clusters, put back into the order of
 * reading, are the whole text. The widest glyph of a cluster carries its text; the others carry none.
 */
export function clustersOf(
  shaped: readonly ShapedGlyph[],
  text: string,
  rtl: boolean,
  blank: number | undefined,
): readonly Cluster[] {
  const ends = clusterEnds(shaped, text.length)
  const clusters: Cluster[] = []
  for (let from = 0, to = 0; from < shaped.length; from = to) {
    const start = shaped[from]?.start ?? 0
    while (to < shaped.length && shaped[to]?.start === start) to++
    const isFirst = ends.size > 0 && start === ends.keys().next().value
    const cluster = clusterOf(shaped.slice(from, to), text.slice(isFirst ? 0 : start, ends.get(start)))
    clusters.push(...(rtl && blank !== undefined ? splitLigature(cluster, blank) : [cluster]))
  }
  if (clusters.length === 0 && text !== '') return [{ text, glyphs: [] }]
  return clusters
}

/** Where each cluster ends, by where it starts, in the order of reading. */
function clusterEnds(shaped: readonly ShapedGlyph[], length: number): ReadonlyMap<number, number> {
  const starts = [...new Set(shaped.map((glyph) => glyph.start))].sort((a, b) => a - b)
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? length]))
}

function clusterOf(shaped: readonly ShapedGlyph[], text: string): Cluster {
  const widest = shaped.reduce(
    (best, glyph, index) => (glyph.advance > (shaped[best]?.advance ?? 0) ? index : best),
    0,
  )
  const glyphs = shaped.map(
    ({ id, advance, dx, dy }, index): Glyph => ({ id, text: index === widest ? text : '', advance, dx, dy }),
  )
  return { text, glyphs }
}

/**
 * Readers of PDFs turn right-to-left text around glyph by glyph, so a ligature of several letters (lam-alef) would come
 * out backwards. It keeps its first letter; the others hang on blank glyphs of no width, to its left.
 */
function splitLigature(cluster: Cluster, blank: number): readonly Cluster[] {
  const [glyph] = cluster.glyphs
  if (cluster.glyphs.length !== 1 || glyph === undefined || !/^\p{L}{2,}$/u.test(cluster.text))
    return [cluster]
  const [first = '', ...others] = cluster.text
  const hung = others
    .toReversed()
    .map((text): Cluster => ({ text, glyphs: [{ id: blank, text, advance: 0, dx: 0, dy: 0 }] }))
  return [...hung, { text: first, glyphs: [{ ...glyph, text: first }] }]
}
