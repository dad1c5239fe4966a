import { expect, it } from 'vitest'
import { fillPage } from '../../../../src/core/layout/rows/fill-page.ts'

const row = (wanted: number, most = 9) => ({ wanted, most, heightWith: (lines: number) => 20 + lines * 10 })

it('gives lines until the page is full, to each as much of what it wants', () => {
  expect(fillPage([row(2), row(4)], 100)).toEqual([2, 4])
})

it('gives more than was wanted rather than leave the page empty', () => {
  expect(fillPage([row(2), row(2)], 120)).toEqual([4, 4])
})

it('gives no more than a row may have', () => {
  expect(fillPage([row(1, 2), row(0, 0)], 500)).toEqual([2, 0])
})

it('leaves every place one line, also where there is no room for it', () => {
  expect(fillPage([row(3), row(3)], 30)).toEqual([1, 1])
})
