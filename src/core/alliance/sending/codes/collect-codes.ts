import type { CodePart } from './code-part.ts'
import { setOf } from './split-codes.ts'

/** The codes of one link that were read so far, in whatever order. */
export interface CodeSet {
  readonly set: string
  readonly of: number
  readonly parts: ReadonlyMap<number, string> // letters, by number
}

const mostSets = 24 // one of each person; whoever shows more begins to be forgotten

/** The sets with one more code, the one that it belongs to last; a code that was read before changes nothing in it. */
export function withPart(
  sets: readonly CodeSet[],
  { set, number, of, letters }: CodePart,
): readonly CodeSet[] {
  const isIt = (one: CodeSet) => one.set === set && one.of === of
  const before = sets.find(isIt)?.parts ?? new Map<number, string>()
  const parts = before.has(number) ? before : new Map([...before, [number, letters]])
  return [...sets.filter((one) => !isIt(one)), { set, of, parts }].slice(-mostSets)
}

/** Which codes of a set have not been read yet, by number. */
export function missingIn({ of, parts }: CodeSet): readonly number[] {
  return Array.from({ length: of }, (_, index) => index + 1).filter((number) => !parts.has(number))
}

/** The fragment that the codes of a complete set hold together; nothing when one of them was changed. */
export async function fragmentIn({ set, of, parts }: CodeSet): Promise<string | undefined> {
  const fragment = Array.from({ length: of }, (_, index) => parts.get(index + 1) ?? '').join('')
  return (await setOf(fragment)) === set ? fragment : undefined
}
