import { parted } from '../fit.ts'
import { isRecord } from '../is-record.ts'
import { limits } from '../limits.ts'
import type { Cut } from '../own/mend-own.ts'
import { type Letterhead, letterheadSchema, lineEnd } from './letterhead.ts'
import { tidyLetterhead } from './with-letterhead.ts'

/**
 * A letterhead from a file, as far as there is room for it: a line that is too long loses its end, a colour that is none or
 * is too pale falls away, and both are told.
 */
export function mendLetterhead(value: unknown, cut: Cut): Letterhead | undefined {
  if (!isRecord(value)) {
    cut('letterhead', JSON.stringify(value), 0)
    return undefined
  }
  const { head, foot, colour } = value
  return tidyLetterhead({
    head: oneLine(head, limits.letterheadHead, cut),
    foot: oneLine(foot, limits.letterheadFoot, cut),
    colour: readColour(colour, cut),
  })
}

/** The first line of it. */
function oneLine(value: unknown, most: number, cut: Cut): string | undefined {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const [first = ''] = text.split(lineEnd)
  const room = typeof value === 'string' ? Math.min(most, first.length) : 0
  cut('letterhead', text, room)
  return parted(text, room)[0]
}

function readColour(value: unknown, cut: Cut): string | undefined {
  const { data } = letterheadSchema.safeParse({ colour: value })
  if (data === undefined) cut('letterhead', JSON.stringify(value), 0)
  return data?.colour
}
