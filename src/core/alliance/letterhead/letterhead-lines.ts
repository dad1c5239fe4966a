import type { Letterhead } from './letterhead.ts'

/** What a letterhead says, a line for each of its parts. */
export function letterheadLines({ head, foot, colour }: Letterhead = {}): string {
  return [head, foot, colour].filter((part) => part !== undefined).join('\n')
}
