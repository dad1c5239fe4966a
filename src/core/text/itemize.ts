import { bidiLevels } from './bidi-levels.ts'
import { inOrderFor } from './catalogue.ts'
import { drawnAs } from './drawn-as.ts'
import type { Face } from './face.ts'
import { graphemes } from './graphemes.ts'
import { type HanForms, hanLanguages } from './han-language.ts'
import { hasOneFace, type Script, scriptOf } from './script.ts'

/** A stretch of a paragraph in the order of reading: one face, one level of direction (UAX #9), one script. */
export interface Stretch {
  readonly text: string
  readonly face: Face | null // null: no face has it, so a stand-in is drawn
  readonly as: string // what is drawn: the text itself, or a compatible form of it
  readonly level: number // odd: right to left
}

export interface Itemized {
  readonly rtl: boolean // by the first strong character, UAX #9 P2
  readonly stretches: readonly Stretch[]
}

/** A paragraph without line breaks, cut where face, direction or script change; the first rows of faces are asked first. */
export function itemize(text: string, faces: readonly (readonly Face[])[], han: HanForms): Itemized {
  const [first] = faces[0] ?? []
  if (first && isOneStretch(text, first))
    return { rtl: false, stretches: [{ text, face: first, as: text, level: 0 }] }
  const { levels, rtl } = bidiLevels(text)
  return { rtl, stretches: cut(text, faces, han, levels) }
}

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
  readonly form: string | null // drawn instead of the text
  readonly face: Face | null
  readonly level: number
  readonly script: Script | null // null: shared by all
}

function cut(
  text: string,
  faces: readonly (readonly Face[])[],
  han: HanForms,
  levels: Uint8Array,
): readonly Stretch[] {
  const stretches: Part[] = []
  for (const part of stretchesOf(text, faces, han, levels)) {
    const last = stretches.at(-1)
    if (!last || !joins(last, part)) stretches.push(part)
    else if (last.script === null) stretches[stretches.length - 1] = { ...last, script: part.script }
  }
  return stretches.map(({ start, form, face, level }, index) => {
    const own = text.slice(start, stretches[index + 1]?.start)
    return { text: own, as: form ?? own, face, level }
  })
}

function joins(one: Part, next: Part): boolean {
  if (one.face !== next.face || one.level !== next.level) return false
  if (one.form !== null || next.form !== null) return false
  return one.script === null || next.script === null || one.script === next.script
}

function* stretchesOf(
  text: string,
  faces: readonly (readonly Face[])[],
  han: HanForms,
  levels: Uint8Array,
): Iterable<Part> {
  const languageAt = hanLanguages(han, text)
  const findersBy = rememberedText((language) => finder(faces.flatMap((row) => inOrderFor(row, language))))
  const state: { before: Face | null } = { before: null }
  for (const { segment, index } of graphemes().segment(text)) {
    const firstWith = findersBy(languageAt(index))
    let start = index
    for (const { text: part, as } of drawnAs(segment, (piece) => firstWith(piece) !== null)) {
      const script = scriptOf(part)
      const stays = invisibleRun.test(part) && state.before?.covers(part)
      const face = stays ? state.before : firstWith(as ?? part)
      if (!stays) state.before = hasOneFace(script) ? face : null
      yield { start, form: as === part ? null : as, face, level: levels[start] ?? 0, script }
      start += part.length
    }
  }
}

function finder(faces: readonly Face[]): (part: string) => Face | null {
  return rememberedText((part) => faces.find((face) => face.covers(part)) ?? null)
}

/**
 * What stays in the face before it, so that words are shaped together. Nothing that is drawn: a face of Arabic may have
 * one bracket and not the other.
 */
const invisibleRun = /^[\s\p{Default_Ignorable_Code_Point}]+$/u

function rememberedText<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? find(text)
    known.set(text, value)
    return value
  }
}
