import type { Alliance } from '../core/alliance/alliance.ts'
import { gaveNumbers } from '../core/alliance/pulse.ts'
import { asksEach } from '../core/form/form.ts'
import type { Sheet } from '../core/layout/page.ts'
import type { Data } from '../core/press/order.ts'
import type { Length } from '../core/templates/length.ts'
import type { PaperJob, Unanswered } from '../engine/engine-job.ts'

/** How somebody wants the paper, and what its file is to hold. */
export interface Wishes {
  readonly length: Length
  readonly sheet: Sheet
  readonly unanswered: Unanswered | null // null as long as nobody has chosen
  readonly data: Data
  readonly sayYes: readonly string[] // the ids of those who want the numbers of the pulse on the paper
}

/** What the engine is told of the wishes for the paper of an alliance. */
export function wishedFor(
  alliance: Alliance,
  { length, sheet, unanswered, data, sayYes }: Wishes,
): Pick<PaperJob, 'length' | 'sheet' | 'unanswered' | 'data' | 'pulse'> {
  const asked = whoSaysYes(alliance)
  const pulse = asked.length > 0 && asked.every((id) => sayYes.includes(id))
  return { length, sheet, unanswered, data, pulse }
}

/** Whoever is asked whether the numbers may stand on the paper, by id; in a large group that is `everyone`, at once. */
export function whoSaysYes(alliance: Alliance): readonly string[] {
  const gave = gaveNumbers(alliance)
  return asksEach(gave) ? gave.map(({ id }) => id) : [everyone]
}

const everyone = 'everyone'
