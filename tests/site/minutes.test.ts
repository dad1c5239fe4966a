import { expect, it } from 'vitest'
import { clockFace, stepAt } from '../../src/guide/minutes.ts'

const steps = [
  { from: 0, to: 3, title: 'Set the stage' },
  { from: 3, to: 8, title: 'Go first' },
]

it.each([
  [0, 'Set the stage'],
  [2.99, 'Set the stage'],
  [3, 'Go first'],
  [8, undefined],
])('at minute %d the step is %s', (minutes, title) => {
  expect(stepAt(steps, minutes)?.title).toBe(title)
})

it.each([
  [0, '0:00'],
  [7.5, '7:30'],
  [61, '61:00'],
])('%d minutes read %s on the clock', (minutes, face) => {
  expect(clockFace(minutes)).toBe(face)
})
