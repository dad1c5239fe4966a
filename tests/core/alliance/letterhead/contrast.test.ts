import { expect, it } from 'vitest'
import { contrast } from '../../../../src/core/alliance/letterhead/contrast.ts'
import { darkened } from '../../../../src/core/alliance/letterhead/darkened.ts'
import { isLegible } from '../../../../src/core/alliance/letterhead/letterhead.ts'

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
])('%s and %s stand %f apart, as other programs reckon it', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  expect(contrast(other, one)).toBeCloseTo(ratio, 2)
})

it.each([
  ['#767676', true],
  ['#777777', false],
  ['#2f5d50', true],
  ['#ffdd00', false],
])('small words in %s can be read on paper: %s', (colour, isSo) => {
  expect(isLegible(colour)).toBe(isSo)
})

it.each([
  ['#ffdd00', '#877500'],
  ['#2f5d50', '#2f5d50'],
  ['#ffffff', '#757575'],
])('%s is dark enough as %s', (colour, darker) => {
  expect(darkened(colour)).toBe(darker)
  expect(isLegible(darker)).toBe(true)
})
