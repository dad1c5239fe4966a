import { expect, it } from 'vitest'
import type { Download } from '../../src/papers/downloads.ts'
import { paperFileName, printFileName } from '../../src/papers/file-names.ts'

const team: Download = {
  template: 'team',
  file: 'team/team-a4.pdf',
  length: 'one-page',
  sheet: 'a4',
  direction: 'ltr',
  isWide: false,
  edition: 'standard',
  format: 'pdf',
  pictures: [],
  bytes: 1,
}

it.each<[Partial<Download>, string]>([
  [{}, 'Team alliance, one page (A4).pdf'],
  [
    { length: 'two-sides', sheet: 'letter', edition: 'large' },
    'Team alliance, two sides, large print (Letter).pdf',
  ],
  [{ format: 'fillable', direction: 'rtl' }, 'Team alliance, one page, to fill in, right to left (A4).pdf'],
  [
    { length: 'whole', format: 'docx', file: 'team/team-whole-a4.docx' },
    'Team alliance, whole, Word (A4).docx',
  ],
  [{ format: 'md', file: 'team/team.md' }, 'Team alliance.md'],
])('names a paper so that it is known among other downloads', (more, name) => {
  expect(paperFileName('Team', { ...team, ...more })).toBe(name)
})

it('names cards by their set and the edge on which they turn', () => {
  expect(printFileName('Feedback', { kind: 'cards-short', sheet: 'a4' })).toBe(
    'Question cards, Feedback, short edge (A4).pdf',
  )
})

it('names cards on one side by their set alone', () => {
  expect(printFileName('Starter set', { kind: 'cards-front', sheet: 'letter' })).toBe(
    'Question cards, Starter set (Letter).pdf',
  )
})

it('leaves out what no file system allows', () => {
  expect(printFileName('Poster: the three steps', { kind: 'poster', sheet: 'tabloid' })).toBe(
    'Poster, the three steps (Tabloid).pdf',
  )
})
