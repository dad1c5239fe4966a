import type { Frame } from '../frame.ts'
import type { SheetSize } from '../sheets.ts'
import type { RowSetting } from './lay-row.ts'

/** What a paper in rows is laid out with: one design after the other is tried until it takes no more sides than it should. */
export interface RowOptions {
  readonly settings: readonly RowSetting[]
  readonly sheet: SheetSize
  readonly frame: Frame
  readonly isWide: boolean
  readonly isBlank: boolean
}
