import { describe, expect, it } from 'vitest'
import { joinedToRowBefore, rowsFor, withRow } from '../../src/answers/list-rows.ts'

describe('the rows of a list', () => {
  it('are as many as expected while it is short', () => {
    expect(rowsFor(['a'], 3)).toEqual(['a', '', ''])
  })

  it('always end with an empty one', () => {
    expect(rowsFor(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c', ''])
  })
})

describe('writing in a row', () => {
  const rows = ['a', 'b', '']

  it.each([
    ['a new row', 2, 'c', ['a', 'b', 'c']],
    ['Enter in the middle', 0, 'x\ny', ['x', 'y', 'b']],
    ['Enter at the end', 0, 'a\n', ['a', '', 'b']],
    ['pasting from Windows', 2, 'c\r\nd', ['a', 'b', 'c', 'd']],
    ['emptying the last row', 1, '', ['a']],
    ['emptying a row before the last', 0, '', ['', 'b']],
  ])('%s', (_what, index, text, items) => {
    expect(withRow(rows, index, text)).toEqual(items)
  })

  it('loses no line of a long text that is pasted: the last row takes what is beyond it', () => {
    const lines = Array.from({ length: 250 }, (_, i) => `line ${i}`)
    const items = withRow(rows, 2, lines.join('\n'))
    expect(items).toHaveLength(200)
    expect(items.join(' ')).toBe(['a', 'b', ...lines].join(' '))
  })
})

describe('joining a row to the one before', () => {
  it.each([
    ['two that say something', ['alpha', 'beta', ''], 1, ['alphabeta'], 5],
    ['one below that is empty', ['alpha', '', 'gamma', ''], 1, ['alpha', 'gamma'], 5],
    ['one above that is empty', ['', 'beta', ''], 1, ['beta'], 0],
    ['the empty one at the end', ['alpha', ''], 1, ['alpha'], 5],
  ])('%s', (_what, rows, index, items, cursor) => {
    expect(joinedToRowBefore(rows, index)).toEqual({ items, row: index - 1, cursor })
  })

  it('changes nothing at the edges of the list, or when the row would be longer than a file may hold', () => {
    expect(joinedToRowBefore(['alpha', ''], 0)).toBeUndefined()
    expect(joinedToRowBefore(['alpha', ''], 2)).toBeUndefined()
    expect(joinedToRowBefore(['a'.repeat(40_000), 'b'.repeat(40_000)], 1)).toBeUndefined()
  })
})
