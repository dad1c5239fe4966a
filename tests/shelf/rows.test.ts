import { describe, expect, it } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { duplicate } from '../../src/shelf/duplicate.ts'
import { findRows, type SortKey } from '../../src/shelf/find-rows.ts'
import { rowOf } from '../../src/shelf/row.ts'
import { shelfContent } from '../../src/shelf/shelf-content.ts'
import { alliance, template, topics } from '../sample.ts'

const content = shelfContent([template], topics)
const draft = (change: Partial<Alliance> = {}, changed = 0): Draft => ({
  alliance: alliance(change),
  changed,
  conflicts: [],
})
const agreed = (on: string) => {
  const { title, people, questions } = alliance()
  const answers = { 'check-ins-first': { kind: 'period', in: { count: 3, unit: 'months' } } } as const
  return [{ on, note: '', title, people, questions, answers }]
}
const row = (change: Partial<Alliance> = {}, changed = 0) =>
  rowOf(draft(change, changed), content, 'en', '2026-11-22')

describe('a row of the shelf', () => {
  it('is called by the names, and says its kind', () => {
    expect(row()).toMatchObject({ title: 'Maya and Tom', people: '', kind: 'Coach and client' })
  })

  it('says the names beside a title', () => {
    expect(row({ title: 'Autumn' })).toMatchObject({ title: 'Autumn', people: 'Maya and Tom' })
  })

  it('counts how often it was agreed', () => {
    expect(row({ revisions: [...agreed('2026-01-01'), ...agreed('2026-02-01')] }).version).toBe(2)
  })
})

const said = (text: string) => ({ 'feedback-how': { kind: 'text', text } }) as const
const rows = [
  row({ id: 'a', title: 'Zoë and Łukasz', revisions: agreed('2026-11-20') }, 1),
  row(
    { id: 'b', title: 'Anna 10', answers: said('Gently, at the Café in Łódź (UTC+3); never by e-mail.') },
    3,
  ),
  row(
    {
      id: 'c',
      title: 'Anna 9',
      answers: said('Über den Straßenlärm hinweg. นัดพบ'),
      revisions: agreed('2026-11-01'),
    },
    2,
  ),
]
const ids = (words: string, order: SortKey) =>
  findRows(rows, words, order, 'en').map(({ draft: { alliance } }) => alliance.id)

describe('looking for rows', () => {
  it.each([
    ['', ['b', 'c', 'a']],
    ['zoe', ['a']],
    ['ANNA 9', ['c']],
    ['9 client anna', ['c']],
    ['nobody', []],
    ['anna 1', []], // 10 is another number
    ['3', []], // so is UTC+3
    ['af', []], // a short word is found where one begins, not within café
    ['strassenl', ['c']],
    ['larm', ['c']], // a long one also within another
    ['gently', ['b']],
    ['lodz cafe GENTLY', ['b']],
    ['anna strassenlarm', ['c']],
    ['E-Mail', ['b']],
    ['นัด', ['c']],
    ['gently strassenlarm', []],
    ['maya', ['b', 'c', 'a']],
  ])('finds by words: %j', (words, found) => {
    expect(ids(words, 'changed')).toEqual(found)
  })

  it.each([
    ['changed', ['b', 'c', 'a']],
    ['title', ['c', 'b', 'a']],
    ['checkIn', ['c', 'a', 'b']],
    ['version', ['c', 'a', 'b']],
  ] as const)('puts in order: %s', (order, found) => {
    expect(ids('', order)).toEqual(found)
  })
})

describe('a copy', () => {
  it('says the same under another id and title', () => {
    expect(duplicate(draft(), 'two', 'Twin', 5)).toEqual({
      ...draft({ id: 'two', title: 'Twin' }),
      changed: 5,
    })
  })
})
