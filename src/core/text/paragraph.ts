import type { Cluster } from './cluster.ts'
import type { Face, Faces, Weight } from './face.ts'
import { hanForms } from './han-language.ts'
import { itemize, type Stretch } from './itemize.ts'
import { standIns } from './stand-in.ts'
import type { TextStyle } from './text-style.ts'

/** A paragraph that has been shaped, in the order of reading: what lines are cut from. */
export interface Paragraph {
  readonly text: string
  readonly rtl: boolean
  readonly clusters: readonly Cluster[]
  readonly stretches: readonly ShapedStretch[] // by cluster
  readonly starts: readonly number[] // place in the text, by cluster; and the end of the text
  readonly widths: readonly number[] // of everything before, by cluster; and of the whole
  readonly visible: readonly number[] // the cluster after the last one before this that is not white space
}

export interface ShapedStretch {
  readonly face: Face
  readonly level: number // odd: right to left
}

/** Shapes a clean text that has no line breaks. The same text in the same faces is shaped once. */
export function shapeParagraph(text: string, style: TextStyle): Paragraph {
  const { paragraphs, space } = knownParagraphs(style)
  const key = `${style.language}\n${style.han ? JSON.stringify(style.han) : ''}\n${text}`
  const known = paragraphs.get(key)
  if (known) return known
  const paragraph = shape(text, style)
  space.left -= text.length
  if (space.left < 0) {
    paragraphs.clear()
    space.left = mostCharacters
  }
  paragraphs.set(key, paragraph)
  return paragraph
}

/** Enough for a long alliance; a text that grows while somebody types would otherwise stay in all its states. */
const mostCharacters = 200_000

interface ShapedText {
  readonly paragraphs: Map<string, Paragraph>
  readonly space: { left: number }
}
const shapedBefore = new WeakMap<Faces, Record<Weight, ShapedText>>()

function knownParagraphs({ faces, weight }: TextStyle): ShapedText {
  const known = shapedBefore.get(faces) ?? { regular: emptyShaped(), bold: emptyShaped() }
  shapedBefore.set(faces, known)
  return known[weight]
}

function emptyShaped(): ShapedText {
  return { paragraphs: new Map(), space: { left: mostCharacters } }
}

function shape(text: string, { faces, weight, language, han }: TextStyle): Paragraph {
  const [first] = faces[weight]
  if (!first)
    throw new Error(`There is no ${weight} face to set text in. Load the faces first, with fontShelf.`)
  // A heading in a script whose bold was not loaded is set in its regular face.
  const asked = [faces[weight], faces[weight === 'bold' ? 'regular' : 'bold']]
  const { rtl, stretches } = itemize(text, asked, han ?? hanForms(text, language))
  const clusters: Cluster[] = []
  const byCluster: ShapedStretch[] = []
  for (const stretch of stretches) {
    const shaped = { face: stretch.face ?? first, level: stretch.level }
    for (const cluster of inReadingOrder(stretch, first, language)) {
      clusters.push(cluster)
      byCluster.push(shaped)
    }
  }
  return { text, rtl, clusters, stretches: byCluster, ...measure(clusters) }
}

function inReadingOrder(stretch: Stretch, first: Face, language: string): readonly Cluster[] {
  const { text, face, as, level } = stretch
  if (face === null) return standIns(text, first)
  const rtl = level % 2 === 1
  const clusters = face.shape(as, rtl, language)
  if (as !== text) return [mergedCluster(text, clusters)]
  return rtl ? clusters.toReversed() : clusters
}

/** What is drawn in another form is one cluster, which keeps the text itself, for search and copy. */
function mergedCluster(text: string, drawn: readonly Cluster[]): Cluster {
  const glyphs = drawn.flatMap((cluster) => cluster.glyphs)
  return { text, glyphs: glyphs.map((glyph, index) => ({ ...glyph, text: index === 0 ? text : '' })) }
}

// A non-breaking space is no white space here: somebody put it where it is.
const whiteSpace = new Set(' \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000')

function measure(clusters: readonly Cluster[]): Pick<Paragraph, 'starts' | 'widths' | 'visible'> {
  const starts = [0]
  const widths = [0]
  const visible = [0]
  let start = 0
  let width = 0
  let end = 0
  for (const [index, cluster] of clusters.entries()) {
    start += cluster.text.length
    for (const glyph of cluster.glyphs) width += glyph.advance
    if (!whiteSpace.has(cluster.text)) end = index + 1
    starts.push(start)
    widths.push(width)
    visible.push(end)
  }
  return { starts, widths, visible }
}
