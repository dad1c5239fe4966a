import LineBreaker from 'linebreak'
import { graphemes } from './graphemes.ts'
import { lazily } from './lazily.ts'
import type { Paragraph } from './paragraph.ts'

/**
 * Where a paragraph may be broken into lines: the clusters that may begin a line, in order, the end being the last.
 * UAX #14, with words from the browser's dictionaries for the scripts that are written without spaces.
 */
export function breakPlaces(paragraph: Paragraph): readonly number[] {
  const known = foundBefore.get(paragraph) ?? toClusters(paragraph, breaksInText(paragraph.text))
  foundBefore.set(paragraph, known)
  return known
}

/** Where a word that is longer than a line may be broken: between graphemes. From and to are clusters. */
export function breaksInWord(paragraph: Paragraph, from: number, to: number): readonly number[] {
  const start = paragraph.starts[from] ?? 0
  const word = paragraph.text.slice(start, paragraph.starts[to])
  const ends = Array.from(graphemes().segment(word), ({ segment, index }) => start + index + segment.length)
  return toClusters(paragraph, ends, from)
}

const foundBefore = new WeakMap<Paragraph, readonly number[]>()
const wordSegmenter = lazily(() => new Intl.Segmenter('th', { granularity: 'word' }))
const unspacedScripts = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const notAtStart = /^[ๆฯໆຯៗ။၊]/
const softHyphen = '\u00ad'

function breaksInText(text: string): readonly number[] {
  const breaker = new LineBreaker(text)
  const places: number[] = []
  let from = 0
  for (let place = breaker.nextBreak(); place !== null; place = breaker.nextBreak()) {
    // Nothing would show the hyphen, so the word stays whole.
    if (text[place.position - 1] === softHyphen) continue
    const piece = text.slice(from, place.position)
    if (unspacedScripts.test(piece)) places.push(...breaksBetweenWords(piece, from))
    places.push(place.position)
    from = place.position
  }
  return places
}

function breaksBetweenWords(piece: string, from: number): readonly number[] {
  const found = [...wordSegmenter().segment(piece)]
  return found
    .filter(({ segment }, index) => {
      const before = found[index - 1]?.segment ?? ''
      return unspacedScripts.test(before) && unspacedScripts.test(segment) && !notAtStart.test(segment)
    })
    .map(({ index }) => from + index)
}

/** A place inside a cluster, such as a ligature, is no place to break. */
function toClusters({ starts }: Paragraph, places: readonly number[], from = 0): readonly number[] {
  const clusters: number[] = []
  let cluster = from
  for (const place of places) {
    while (cluster < starts.length && (starts[cluster] ?? 0) < place) cluster++
    if (starts[cluster] === place) clusters.push(cluster)
  }
  return clusters
}
