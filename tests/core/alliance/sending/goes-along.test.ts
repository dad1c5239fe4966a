import { expect, it } from 'vitest'
import { goesAlong } from '../../../../src/core/alliance/sending/goes-along.ts'
import { agreed } from '../../../sharing/sample.ts'

it('names everybody who was ever in it, also those who have gone', () => {
  const one = agreed({ people: [{ id: 'p1', name: 'Maya', role: 'coach' }] })
  expect(goesAlong(one).names).toEqual(['Maya', 'Tom'])
})

it('counts answers and versions, with the days of the first and the last', () => {
  expect(goesAlong(agreed())).toMatchObject({
    answers: 2,
    versions: 1,
    first: '2026-05-01',
    last: '2026-05-01',
  })
})
