import { expect, it } from 'vitest'
import { downloadRows, sizeOf } from '../../src/papers/download-rows.ts'
import type { Download } from '../../src/papers/downloads.ts'

const file = (more: Partial<Download>): Download => ({
  template: 'team',
  file: 'team/team-a4.pdf',
  length: 'whole',
  sheet: 'a4',
  direction: 'ltr',
  isWide: false,
  pictures: [],
  edition: 'standard',
  format: 'pdf',
  bytes: 84_213,
  ...more,
})

it('puts the two sizes of a sheet side by side', () => {
  const [row] = downloadRows([file({}), file({ sheet: 'letter' })])
  expect([row?.a4?.sheet, row?.letter?.sheet]).toEqual(['a4', 'letter'])
})

it('leaves out a way for which there is no file', () => {
  expect(downloadRows([file({ format: 'docx' })]).map(({ way }) => way.id)).toEqual(['word'])
})

it('offers the one page first and the whole paper last', () => {
  const rows = downloadRows([file({}), file({ length: 'two-sides' }), file({ length: 'one-page' })])
  expect(rows.map(({ length }) => length)).toEqual(['one-page', 'two-sides', 'whole'])
})

it.each([
  [file({ pages: 3 }), '3 pages, 84 kB'],
  [file({ pages: 1, bytes: 200 }), '1 page, 0.2 kB'],
  [file({}), '84 kB'],
])('tells pages and size before a download', (one, told) => {
  expect(sizeOf(one)).toBe(told)
})
