import { expect, it } from 'vitest'
import english from '../../../content/messages/en.json'
import { commonMessages, fill } from '../../../src/core/words/messages.ts'

it('spares pages the sentences of rooms that they do not show', () => {
  const common = Object.keys(commonMessages(english))
  expect(common).toEqual(
    Object.keys(english).filter(
      (one) =>
        !['shelf', 'review', 'reading', 'sharing', 'workshop', 'clock', 'roster', 'myPart'].includes(one),
    ),
  )
})

it('leaves a hole without a value visible', () => {
  expect(fill('{number} of {all}', { number: 2 })).toBe('2 of {all}')
})
