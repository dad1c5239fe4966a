import type * as z from 'zod/mini'
import { idSchema } from '../../questions/question.ts'
import { isBounded } from '../bounded.ts'
import { isRecord } from '../is-record.ts'
import { limits } from '../limits.ts'
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

/** Each question once, as many as there is room for; the words of the others are told. */
function mended<T extends { readonly id: string }>(
  values: unknown,
  most: number,
  schema: z.ZodMiniType<T>,
  cut: Cut,
): readonly T[] {
  const kept = new Map<string, T>()
  const lost: unknown[] = []
  for (const value of elementsIn(values)) {
    const question = lost.length < mostLost && isBounded(value) ? readable(value, schema, cut) : undefined
    if (!question || kept.has(question.id) || kept.size === most) lost.push(value)
    else kept.set(question.id, question)
  }
  for (const value of lost.slice(0, mostLost)) cut('?', lostWords(value), 0)
  return [...kept.values()]
}

const mostLost = 1000 // more than anybody would read through

/** What stands where a list should be is told like something in it. */
function elementsIn(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function readable<T>(value: unknown, schema: z.ZodMiniType<T>, cut: Cut): T | undefined {
  return schema.safeParse(withShortTexts(value, cut)).data
}

/** The words of a question that finds no place. */
function lostWords(value: unknown): string {
  const { prompt = value } = isRecord(value) ? value : {}
  return (JSON.stringify(isRecord(prompt) ? Object.values(prompt) : prompt) ?? '').slice(0, 1000)
}

function withShortTexts(value: unknown, cut: Cut): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined
  const { prompt, title, low, high, options } = value
  return {
    ...value,
    ...(prompt !== undefined && { prompt: shortTexts(prompt, limits.ownText, cut) }),
    ...(title !== undefined && { title: shortTexts(title, limits.ownText, cut) }),
    ...(low !== undefined && { low: shortTexts(low, limits.ownLabel, cut) }),
    ...(high !== undefined && { high: shortTexts(high, limits.ownLabel, cut) }),
    ...(Array.isArray(options) && { options: shortOptions(options, cut) }),
  }
}

function shortOptions(options: readonly unknown[], cut: Cut): readonly unknown[] {
  for (const beyond of options.slice(limits.ownOptions))
    cut('?', lostWords(isRecord(beyond) ? beyond['label'] : beyond), 0)
  return options
    .slice(0, limits.ownOptions)
    .map((one) => (isRecord(one) ? { ...one, label: shortTexts(one['label'], limits.ownLabel, cut) } : one))
}

function shortTexts(value: unknown, most: number, cut: Cut): unknown {
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  for (const [, beyond] of entries.slice(limits.ownLanguages)) cut('?', beyond, 0)
  return Object.fromEntries(
    entries.slice(0, limits.ownLanguages).map(([tag, text]) => [tag, cut(labelFrom(text), text, most)]),
  )
}

/** A text that is cut is told by how it begins. */
function labelFrom(text: unknown): string {
  return typeof text === 'string' ? text.slice(0, 30) : '?'
}

/** Those that name a question; the others are told as they stand in the file. */
function ids(label: string, value: unknown, cut: Cut): readonly unknown[] {
  const all = elementsIn(value)
  const isId = (id: unknown) =>
    Array.isArray(value) && typeof id === 'string' && id.length <= 100 && idSchema.safeParse(id).success
  const [found, strange] = [all.filter(isId), all.filter((id) => !isId(id))]
  const beyond = [...strange, ...found.slice(limits.ordered)]
  if (beyond.length > 0) cut(label, JSON.stringify(beyond.slice(0, 20)), 0)
  return found.slice(0, limits.ordered)
}
