import { expect, it } from 'vitest'
import { packFiles, zipPack } from '../../../src/core/pack/pack-files.ts'

it.each([
  ['Group: 1/2 <Ada>', '1 Papers/1 Group 1 2 Ada.pdf'],
  ['A group. . .', '1 Papers/1 A group.pdf'],
  [`a${'😀'.repeat(60)}`, `1 Papers/1 a${'😀'.repeat(39)}.pdf`],
])('the paper of “%s” is a file that every system takes, cut between letters', (title, name) => {
  const part = { kind: 'papers', title: 'Papers', pieces: [{ title, documents: [] }] } as const
  expect(packFiles([part]).map((file) => file.name)).toEqual([name])
})

const zipOn = (made: string) => zipPack({ 'a.pdf': Uint8Array.of(1) }, new Date(made))

it('the files in one are the same all day, in every time zone', () => {
  expect(zipOn('2026-12-03T23:30:00Z')).toEqual(zipOn('2026-12-03T00:10:00Z'))
})

it('are put together also where the clock of the computer is wrong', () => {
  expect(zipOn('1970-01-01T00:00:00Z').length).toBeGreaterThan(0)
})
