import { expect, it } from 'vitest'
import { fingerprint } from '../../../../../src/core/formats/pdf/about/fingerprint.ts'

it('A fingerprint is sixteen bytes, and the same for the same texts', () => {
  expect(fingerprint(['a', 'b'])).toMatch(/^[0-9a-f]{32}$/)
  expect(fingerprint(['a', 'b'])).toBe(fingerprint(['a', 'b']))
})

it('A fingerprint differs where the texts do, and where one ends and the next begins', () => {
  const prints = [['ab'], ['a', 'b'], ['', 'ab'], ['ba'], ['ab', ''], []].map(fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
})
