import { basename } from 'node:path'
import { type Document, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { sayIssue } from './say-issue.ts'

/** A place in a file of content and what is wrong there; lines and columns begin at 1. */
export interface Mistake {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly says: string
}

/** Where something stands: keys and positions from the top of the file, such as `['questions', 0, 'id']`. */
export type KeyPath = readonly PropertyKey[]

/** One file of content. `value` is there only when nothing is wrong with the file by itself. */
export interface ContentFile<T> {
  readonly file: string
  readonly name: string // the file's name, which is also the id of what is in it
  readonly value: T | undefined
  readonly mistakes: readonly Mistake[]
  readonly mistakeAt: (path: KeyPath, says: string) => Mistake
}

/** A file with which nothing is wrong by itself. */
export type SoundFile<T> = ContentFile<T> & { readonly value: T }

export function isSound<T>(file: ContentFile<T>): file is SoundFile<T> {
  return file.value !== undefined
}

/** Reads YAML or JSON (which YAML includes) by its schema, and remembers the places. */
export function openContentFile<T>(file: string, text: string, schema: z.ZodMiniType<T>): ContentFile<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number, says: string): Mistake => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col, says }
  }
  const mistakeAt = (path: KeyPath, says: string) => at(offsetOf(document, path), says)
  const name = basename(file).replace(/\..*/, '')
  const unreadable = [...(file.endsWith('.json') ? jsonFaults(text) : []), ...yamlFaults(document)]
  if (unreadable.length > 0) {
    const mistakes = unreadable.map(({ offset, message }) => at(offset, `This can’t be read: ${message}`))
    return { file, name, value: undefined, mistakes, mistakeAt }
  }

  const parsed = schema.safeParse(document.toJS(), { error: z.locales.en().localeError })
  if (parsed.success) return { file, name, value: parsed.data, mistakes: [], mistakeAt }
  const mistakes = parsed.error.issues.map((issue) => mistakeAt(issue.path, sayIssue(issue)))
  return { file, name, value: undefined, mistakes: onePerPlace(mistakes), mistakeAt }
}

interface Fault {
  readonly offset: number
  readonly message: string
}

function yamlFaults({ errors }: Document): readonly Fault[] {
  return errors.map(({ pos, message }) => ({ offset: pos[0], message }))
}

// YAML forgives more than JSON does, and browsers will read these files as JSON.
function jsonFaults(text: string): readonly Fault[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    const message = String(error)
    return [{ offset: Number(/position (\d+)/.exec(message)?.[1] ?? 0), message }]
  }
}

/** `content/questions/why.yaml:12:5 what is wrong`, which editors and terminals turn into a link. */
export function sayMistake({ file, line, column, says }: Mistake): string {
  return `${file}:${line}:${column} ${says}`
}

/** Where the path's last key stands, or the nearest thing around it that is there. */
function offsetOf(document: Document, path: KeyPath): number {
  for (let length = path.length; length > 0; length--) {
    const inner = document.getIn(path.slice(0, length), true)
    if (inner === undefined) continue
    return startOf(keyNode(document, path.slice(0, length)) ?? inner)
  }
  return startOf(document.contents)
}

function keyNode(document: Document, path: KeyPath): unknown {
  const outer = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (typeof outer !== 'object' || outer === null || !('items' in outer)) return undefined
  const items = outer.items as readonly { readonly key?: unknown }[]
  return items.map(({ key }) => key).find((key) => isScalar(key) && String(key.value) === String(path.at(-1)))
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

// A map of words is checked as an object and as a record, so one fault can be told twice.
function onePerPlace(mistakes: readonly Mistake[]): readonly Mistake[] {
  const seen = new Map<string, Mistake>()
  for (const one of mistakes) {
    const place = `${one.line}:${one.column}:${one.says.split(':')[0]}`
    if (!seen.has(place)) seen.set(place, one)
  }
  return [...seen.values()]
}
