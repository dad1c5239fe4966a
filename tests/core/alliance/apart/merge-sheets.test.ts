import { describe, expect, it } from 'vitest'
import { mergeSheets } from '../../../../src/core/alliance/apart/merge-sheets.ts'
import { beginRound } from '../../../../src/core/alliance/apart/round-steps.ts'
import { alliance } from '../../../sample.ts'
import { text } from '../../../sharing/sample.ts'

const sheet = (
  answers: Parameters<typeof alliance>[0] extends infer Change ? Change : never,
  me: string | null = null,
) => ({
  ...beginRound(alliance(answers), 'round', { changed: 1 }),
  me,
})

const written = (answers: Readonly<Record<string, string>>, me: string | null = null) =>
  sheet({ answers: Object.fromEntries(Object.entries(answers).map(([key, said]) => [key, text(said)])) }, me)

describe('one sheet in two tabs', () => {
  const base = written({})

  it('keeps what was written in different places', () => {
    const merged = mergeSheets(
      base,
      written({ 'feedback-when': 'Soon' }),
      written({ 'feedback-how/p1': 'Straight' }),
    )
    expect(Object.keys(merged.sheet.answers).sort()).toEqual(['feedback-how/p1', 'feedback-when'])
  })

  it.each([
    ['Soon', 'Later', 'Soon\nLater'],
    ['Soon, please', 'Soon', 'Soon, please'],
    ['Soon', 'Soon, please', 'Soon, please'],
  ])('keeps both texts of one place: %s and %s', (mine, there, both) => {
    const merged = mergeSheets(base, written({ 'feedback-when': mine }), written({ 'feedback-when': there }))
    expect(merged.sheet.answers['feedback-when']).toEqual(text(both))
  })

  it('takes out what was taken out in one of them', () => {
    const before = written({ 'feedback-when': 'Soon' })
    expect(mergeSheets(before, written({}), before).sheet.answers).toEqual({})
  })

  it.each([
    [null, 'p2', 'p2'],
    ['p1', null, 'p1'],
    ['p1', 'p2', 'p1'],
  ])('knows who writes: %s here, %s there', (mine, there, me) => {
    expect(mergeSheets(base, written({}, mine), written({}, there)).me).toBe(me)
  })
})
