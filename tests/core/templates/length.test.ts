import { expect, it } from 'vitest'
import { asks } from '../../../src/core/templates/length.ts'

it.each([
  ['one-page', 'one-page', true],
  ['one-page', 'two-sides', false],
  ['two-sides', 'one-page', true],
  ['whole', 'two-sides', true],
  ['two-sides', undefined, false],
  ['whole', undefined, true],
] as const)('a paper of %s that asks from %s on: %s', (length, from, is) => {
  expect(asks(length, from)).toBe(is)
})
