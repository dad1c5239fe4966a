import type { Weight } from '../text/face.ts'
import type { Ink } from './page.ts'
import { mm } from './sheets.ts'

/** The usual edition, or the one in large print. */
export type Edition = 'standard' | 'large'

/** How one sort of text looks; `leading` is the distance from line to line. In points. */
export interface Look {
  readonly size: number
  readonly leading: number
  readonly weight: Weight
  readonly ink: Ink
}

/** The measures of an edition: its looks, and the spaces between them. In points. */
export interface Design {
  readonly form: Look
  readonly title: Look
  readonly lead: Look
  readonly section: Look
  readonly question: Look
  readonly body: Look
  readonly hint: Look
  readonly name: Look
  readonly label: Look // in the corner of a box
  readonly running: Look
  readonly space: number // half a line: every distance is a multiple of it
  readonly writing: number // between lines to write on
  readonly tick: number // the side of a box to tick
  readonly measure: number // the widest paragraph that is still good to read
  readonly narrowest: number // the narrowest column that is
}

/** Text that people read is never smaller than 16 pt in large print. */
export const designs = {
  standard: {
    form: look(9, 14, 'bold', 'accent'),
    title: look(27, 33, 'regular', 'text'),
    lead: look(12, 18, 'regular', 'text'),
    section: look(17, 23, 'regular', 'accent'),
    question: look(10.5, 15.2, 'bold', 'text'),
    body: look(10.5, 15.2, 'regular', 'text'),
    hint: look(9.5, 14, 'regular', 'soft'),
    name: look(9.5, 14, 'bold', 'accent'),
    label: look(8, 11, 'regular', 'soft'),
    running: look(8, 11, 'regular', 'soft'),
    space: 7.6,
    writing: mm(9),
    tick: 9.5,
    measure: 440,
    narrowest: 138,
  },
  large: {
    form: look(16, 23, 'bold', 'accent'),
    title: look(34, 42, 'regular', 'text'),
    lead: look(17, 25, 'regular', 'text'),
    section: look(23, 31, 'regular', 'accent'),
    question: look(16, 23, 'bold', 'text'),
    body: look(16, 23, 'regular', 'text'),
    hint: look(16, 23, 'regular', 'soft'),
    name: look(16, 23, 'bold', 'accent'),
    label: look(13, 18, 'regular', 'soft'),
    running: look(11, 14, 'regular', 'soft'),
    space: 11.5,
    writing: mm(12),
    tick: 14,
    measure: 480,
    narrowest: 208,
  },
} as const satisfies Record<Edition, Design>

function look(size: number, leading: number, weight: Weight, ink: Ink): Look {
  return { size, leading, weight, ink }
}
