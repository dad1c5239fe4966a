import * as fc from 'fast-check'
import type { Letterhead } from '../../../src/core/alliance/letterhead/letterhead.ts'
import { tidyLetterhead } from '../../../src/core/alliance/letterhead/with-letterhead.ts'
import { limits } from '../../../src/core/alliance/limits.ts'
import { randomText } from './random-text.ts'

/** Letterheads as nobody would write them, as they are kept: any words in any script, and any colour that is legible. */
export function randomLetterhead(): fc.Arbitrary<Letterhead | undefined> {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`)
  const typed = fc.record(
    { head: randomText(limits.letterheadHead), foot: randomText(limits.letterheadFoot), colour },
    { requiredKeys: [] },
  )
  return typed.map(tidyLetterhead)
}
