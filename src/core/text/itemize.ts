import bidiFactory from 'bidi-js'
import type { Face } from './face.ts'
import { lazily } from './lazily.ts'
import { hasOneFace, type Script, scriptOf } from './script.ts'

/** A stretch of a paragraph in the order of reading: one face, one level of direction (UAX #9), one script. */
export interface Stretch {
  readonly text: string
  readonly face: Face | null // null: no face has it, so a stand-in is drawn
  readonly level: number // odd: right to left
}

export interface Itemized {
  readonly rtl: boolean // by the first strong character, UAX #9 P2
  readonly stretches: readonly Stretch[]
}

/** A paragraph without line breaks, cut where face, direction or script change. */
export function itemize(text: string, faces: readonly Face[]): Itemized {
  const [first] = faces
  if (first && isOneStretch(text, first)) return { rtl: false, stretches: [{ text, face: first, level: 0 }] }
  const { levels, paragraphs } = bidi().getEmbeddingLevels(text)
  return { rtl: paragraphs[0]?.level === 1, stretches: cut(text, faces, levels) }
}

const bidi = lazily(bidiFactory)
const graphemes = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const wholeScripts = ['Latin', 'Cyrillic', 'Greek'].map(
  (name) => new RegExp(`^[\\p{Script=${name}}\\p{Script=Common}\\p{Script=Inherited}]*$`, 'u'),
)

/** Most paragraphs: one left-to-right script, all of it in the first face. */
function isOneStretch(text: string, face: Face): boolean {
  return wholeScripts.some((pattern) => pattern.test(text)) && !directions.test(text) && face.covers(text)
}

interface Part {
  readonly start: number
  readonly face: Face | null
  readonly level: number
  readonly script: Script | null // null: shared by all
}

function cut(text: string, faces: readonly Face[], levels: Uint8Array): readonly Stretch[] {
  const stretches: Part[] = []
  for (const part of partsOf(text, faces, levels)) {
    const last = stretches.at(-1)
    if (!last || !joins(last, part)) stretches.push(part)
    else if (last.script === null) stretches[stretches.length - 1] = { ...last, script: part.script }
  }
  return stretches.map(({ start, face, level }, index) => {
    return { text: text.slice(start, stretches[index + 1]?.start), face, level }
  })
}

function joins(one: Part, next: Part): boolean {
  if (one.face !== next.face || one.level !== next.level) return false
  return one.script === null || next.script === null || one.script === next.script
}

function* partsOf(text: string, faces: readonly Face[], levels: Uint8Array): Iterable<Part> {
  const firstWith = remembered((part) => faces.find((face) => face.covers(part)) ?? null)
  const state: { before: Face | null } = { before: null }
  for (const { part, start } of drawable(text, firstWith)) {
    const script = scriptOf(part)
    const stays = between.test(part) && state.before?.covers(part)
    const face = stays ? state.before : firstWith(part)
    if (!stays) state.before = hasOneFace(script) ? face : null
    yield { start, face, level: levels[start] ?? 0, script }
  }
}

/**
 * What stays in the face before it, so that words are shaped together. Nothing that is drawn: a face of Arabic may have
 * one bracket and not the other.
 */
const between = /^[\s\p{Default_Ignorable_Code_Point}]+$/u

/** Graphemes; one that no face has as a whole falls into its characters, so that as much as possible is drawn. */
function* drawable(
  text: string,
  firstWith: (part: string) => Face | null,
): Iterable<{ readonly part: string; readonly start: number }> {
  for (const { segment, index } of graphemes().segment(text)) {
    if (segment.length === 1 || firstWith(segment) !== null) {
      yield { part: segment, start: index }
      continue
    }
    let start = index
    for (const part of segment) {
      yield { part, start }
      start += part.length
    }
  }
}

function remembered<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? find(text)
    known.set(text, value)
    return value
  }
}
