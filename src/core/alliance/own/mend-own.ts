import type * as z from 'zod/mini'
import { idSchema } from '../../questions/question.ts'
import { limits } from '../limits.ts'
import { isBounded } from '../opening/bounded.ts'
import { ownQuestionSchema, rewordedSchema } from './own.ts'

/** Shortens a text where it is too long, and tells what of it was lost; what is no text is told whole with `most` 0. */
export type Cut = (label: string, text: unknown, most: number) => unknown

/**
 * What people made of the form, as far as an alliance has room for it: words that are too long lose their end, a question
 * that can't be read falls away, and both are told.
 */
export function mendOwn(own: unknown, cut: Cut): unknown {
  if (!isRecord(own)) {
    cut('own', JSON.stringify(own), 0)
    return undefined
  }
  const { questions, reworded, order, leftOut } = own
  return {
    questions: mended(questions, limits.ownQuestions, ownQuestionSchema, cut),
    reworded: mended(reworded, limits.reworded, rewordedSchema, cut),
    order: ids('order', order, cut),
    leftOut: ids('leftOut', leftOut, cut),
  }
}

function mended(values: unknown, most: number, schema: z.ZodMiniType, cut: Cut): readonly unknown[] {
  if (!Array.isArray(values)) return []
  const read = values.slice(0, limits.ordered).flatMap((value: unknown) => {
    const question = isBounded(value) ? shortened(value, cut) : undefined
    if (schema.safeParse(question).success) return [question]
    cut('?', told(value), 0)
    return []
  }) as { id: string }[]
  const known = new Set<unknown>()
  const single = read.filter(({ id }) => !known.has(id) && known.add(id))
  for (const beyond of single.slice(most)) cut('?', told(beyond), 0)
  return single.slice(0, most)
}

/** The words of a question that finds no place. */
function told(value: unknown): string {
  const { prompt = value } = isRecord(value) ? value : {}
  return (JSON.stringify(isRecord(prompt) ? Object.values(prompt) : prompt) ?? '').slice(0, 1000)
}

function shortened(value: unknown, cut: Cut): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined
  const { prompt, title, low, high, options } = value
  return {
    ...value,
    ...(prompt !== undefined && { prompt: texts(prompt, limits.ownText, cut) }),
    ...(title !== undefined && { title: texts(title, limits.ownText, cut) }),
    ...(low !== undefined && { low: texts(low, limits.ownLabel, cut) }),
    ...(high !== undefined && { high: texts(high, limits.ownLabel, cut) }),
    ...(Array.isArray(options) && { options: shortOptions(options, cut) }),
  }
}

function shortOptions(options: readonly unknown[], cut: Cut): readonly unknown[] {
  for (const beyond of options.slice(limits.ownOptions))
    cut('?', told(isRecord(beyond) ? beyond['label'] : beyond), 0)
  return options
    .slice(0, limits.ownOptions)
    .map((one) => (isRecord(one) ? { ...one, label: texts(one['label'], limits.ownLabel, cut) } : one))
}

function texts(value: unknown, most: number, cut: Cut): unknown {
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  for (const [, beyond] of entries.slice(limits.ownLanguages)) cut('?', beyond, 0)
  return Object.fromEntries(
    entries.slice(0, limits.ownLanguages).map(([tag, text]) => [tag, cut(beginningOf(text), text, most)]),
  )
}

/** A text that is cut is told by how it begins. */
function beginningOf(text: unknown): string {
  return typeof text === 'string' ? text.slice(0, 30) : '?'
}

/** Those that name a question; the others are told as they stand in the file. */
function ids(label: string, value: unknown, cut: Cut): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : []
  const isId = (id: unknown) => typeof id === 'string' && id.length <= 100 && idSchema.safeParse(id).success
  const [found, strange] = [all.filter(isId), all.filter((id) => !isId(id))]
  const beyond = [...strange, ...found.slice(limits.ordered)]
  if (beyond.length > 0) cut(label, JSON.stringify(beyond.slice(0, 20)), 0)
  return found.slice(0, limits.ordered)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
