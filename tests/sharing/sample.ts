import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { alliance as empty } from '../sample.ts'

export const text = (said: string) => ({ kind: 'text', text: said }) as const

/** An alliance of Maya (p1) and Tom (p2) that was agreed on once; then both went on with it. */
export function agreed(change: Partial<Alliance> = {}): Alliance {
  const answers = { 'feedback-when': text('Soon'), 'feedback-how/p1': text('Straight') }
  const { title, people, questions } = empty()
  const revision = { on: '2026-05-01', note: 'Our first', title, people, questions, answers }
  return empty({ answers, revisions: [revision], ...change })
}

export const random = (bytes: number, value = 7) => new Uint8Array(bytes).fill(value)
