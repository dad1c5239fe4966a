import type * as z from 'zod/mini'
import { isBounded } from './bounded.ts'

/** One piece of a file as its schema has it; nothing where it isn't so, or is only there to do harm. */
export function piece<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  return isBounded(value) ? schema.safeParse(value).data : undefined
}

/** All of them read, or nothing when one of them can't be. */
export function allOf<Raw, T>(values: readonly Raw[], read: (value: Raw) => T | undefined): T[] | undefined {
  const all: T[] = []
  for (const value of values) {
    const one = read(value)
    if (one === undefined) return undefined
    all.push(one)
  }
  return all
}
