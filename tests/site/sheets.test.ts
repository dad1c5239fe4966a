import { expect, it } from 'vitest'
import { sheetPrints } from '../../src/papers/prints.ts'

it('says in four drawn steps how the pocket sheet is folded and cut', () => {
  const pocket = sheetPrints.find(({ kind }) => kind === 'pocket')
  expect(pocket?.folding.map(({ picture }) => picture)).toEqual(['fold', 'cut', 'push', 'close'])
  expect(pocket?.folding.filter(({ text }) => text.split(' ').length > 20)).toEqual([]) // short enough to follow while folding
})
