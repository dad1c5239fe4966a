import bidiFactory from 'bidi-js'
import type { Face } from './face.ts'
import { isSliced, type Script, scriptOf } from './script.ts'

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
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  return { rtl: paragraphs[0]?.level === 1, stretches: cut(text, faces, levels) }
}

const bidi = bidiFactory()
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const wholeScripts = ['Latin', 'Cyrillic', 'Greek'].map(
  (name) => new RegExp(`^[\\p{Script=${name}}\\p{Script=Common}\\p{Script=Inherited}]*$`, 'u'),
)

/** Most paragraphs: one left-to-right script, all of it in the first face. */
function isOneStretch(text: string, face: Face): boolean {
  return wholeScripts.some((pattern) => pattern.test(text)) && !directions.test(text) && face.covers(text)
}

interface Open {
  face: Face | null
  level: number
  script: Script | null
  start: number
}

function cut(text: string, faces: readonly Face[], levels: Uint8Array): readonly Stretch[] {
  const stretches: Stretch[] = []
  const firstWith = remembered((part) => faces.find((face) => face.covers(part)) ?? null)
  let open: Open | null = null
  let before: Face | null = null
  const close = (end: number) => {
    if (open) stretches.push({ text: text.slice(open.start, end), face: open.face, level: open.level })
  }
  for (const { part, index } of parts(text, firstWith)) {
    const script = scriptOf(part)
    const face: Face | null = between.test(part) && before?.covers(part) ? before : firstWith(part)
    const level = levels[index] ?? 0
    if (script !== null) before = isSliced(script) ? null : face
    else if (face !== before) before = null
    if (open && joins(open, face, level, script)) {
      open.script ??= script
      continue
    }
    close(index)
    open = { face, level, script, start: index }
  }
  close(text.length)
  return stretches
}

/**
 * What stays in the face before it, so that words are shaped together. Nothing that is drawn: a face of Arabic may have
 * one bracket and not the other.
 */
const between = /^[\s\p{Default_Ignorable_Code_Point}]+$/u

function remembered<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? find(text)
    known.set(text, value)
    return value
  }
}

function joins(open: Open, face: Face | null, level: number, script: Script | null): boolean {
  if (open.face !== face || open.level !== level) return false
  return open.script === null || script === null || open.script === script
}

/** Graphemes; one that no face has as a whole falls into its characters, so that as much as possible is drawn. */
function* parts(
  text: string,
  firstWith: (text: string) => Face | null,
): Iterable<{ part: string; index: number }> {
  for (const { segment, index } of graphemes.segment(text)) {
    if (segment.length === 1 || firstWith(segment) !== null) {
      yield { part: segment, index }
      continue
    }
    let at = index
    for (const part of segment) {
      yield { part, index: at }
      at += part.length
    }
  }
}
