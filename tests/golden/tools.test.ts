import { describe, expect, it } from 'vitest'
import { differenceOf, pictureOf, shownDifference } from './picture.ts'
import { unifiedDiff } from './unified-diff.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`)

describe('a difference of texts is shown', () => {
  it('with two lines around each change, and what is in between left out', () => {
    const before = numbers(20)
    const after = before.with(4, 'another').toSpliced(15, 1)
    expect(unifiedDiff(before.join('\n'), after.join('\n')).split('\n')).toEqual([
      ...['@@', ' line 3', ' line 4', '-line 5', '+another', ' line 6', ' line 7'],
      ...['@@', ' line 14', ' line 15', '-line 16', ' line 17', ' line 18'],
    ])
  })

  it('as one screen at most', () => {
    const shown = unifiedDiff('', numbers(200).join('\n')).split('\n')
    expect([shown.length, shown.at(-1)]).toEqual([81, '… and 121 more lines'])
  })
})

describe('a difference of pictures', () => {
  const page = (y: number) => {
    const box = { kind: 'box', x: 10, width: 200, height: 60, radius: 0, fill: 'text', stroke: null } as const
    return pictureOf({ width: 300, height: 400, marks: [{ ...box, y }] })
  }

  it('is nothing between two of one page', async () => {
    expect(await differenceOf(await page(20), await page(20))).toBe(0)
  })

  it('is seen when something moves by a point', async () => {
    const [before, after] = [await page(20), await page(21)]
    expect(await differenceOf(before, after)).toBeGreaterThan(0.001)
    expect((await shownDifference(before, after)).length).toBeGreaterThan(100)
  })

  it('is all of it when the sheet is another', async () => {
    const letter = await pictureOf({ width: 612, height: 792, marks: [] })
    expect(await differenceOf(await page(20), letter)).toBe(1)
  })
})
