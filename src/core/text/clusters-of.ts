import type { Cluster, Glyph } from './cluster.ts'

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
  single: OneGlyph,
): readonly Cluster[] {
  if (shaped.length === 0 && text !== '') return [{ text, glyphs: [] }]
  const clusters: Cluster[] = []
  let later = text.length // where the cluster to the right begins
  for (let from = 0, to = 0; from < shaped.length; from = to) {
    const start = shaped[from]?.start ?? 0
    while (to < shaped.length && shaped[to]?.start === start) to++
    const isFirst = rtl ? to === shaped.length : from === 0
    const end = rtl ? later : (shaped[to]?.start ?? text.length)
    const part = text.slice(isFirst ? 0 : start, end)
    later = start
    const glyph = shaped[from]
    const cluster = to - from === 1 && glyph ? single(glyph, part) : clusterOf(shaped.slice(from, to), part)
    if (rtl && blank !== undefined && part.length > 1) clusters.push(...splitLigature(cluster, blank))
    else clusters.push(cluster)
  }
  return clusters
}

/** Makes the cluster of one glyph. */
export type OneGlyph = (glyph: ShapedGlyph, text: string) => Cluster

/** The same cluster for the same glyph: a text has thousands, but few that differ. */
export function sharedClusters(): OneGlyph {
  const known = new Map<number, Cluster[]>()
  return (glyph, text) => {
    const alike = known.get(glyph.id) ?? []
    const found = alike.find((cluster) => cluster.text === text && isPlacedAlike(cluster.glyphs[0], glyph))
    if (found) return found
    const cluster = clusterOf([glyph], text)
    alike.push(cluster)
    known.set(glyph.id, alike)
    return cluster
  }
}

function isPlacedAlike(one: Glyph | undefined, other: ShapedGlyph): boolean {
  return one?.advance === other.advance && one.dx === other.dx && one.dy === other.dy
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
