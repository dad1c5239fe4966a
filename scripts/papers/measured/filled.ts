import type { Page } from '../../../src/core/layout/page.ts'
import { boxOf } from './mark-box.ts'

/** The share of a text area that is used: from its top to the lowest mark in it. In points from the top of the page. */
export function filled(
  { marks }: Page,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  const lows = marks.map((mark) => boxOf(mark).bottom).filter((low) => low <= bottom + 1)
  return (Math.max(top, ...lows) - top) / (bottom - top)
}
