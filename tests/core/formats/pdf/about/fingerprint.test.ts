import { expect, it } from 'vitest'
import { fnvDigest } from '../../../../../src/core/formats/pdf/about/fingerprint.ts'

it('A fingerprint is sixteen bytes, and the same for the same texts', () => {
  expect(fnvDigest(['a', 'b'])).toMatch(/^[0-9a-f]{32}$/)
  expect(fnvDigest(['a', 'b'])).toBe(fnvDigest(['a', 'b']))
})

it('A fingerprint differs where the texts do, and where one ends and the next begins', () => {
  const prints = [['ab'], ['a', 'b'], ['', 'ab'], ['ba'], ['ab', ''], []].map(fnvDigest)
  expect(new Set(prints).size).toBe(prints.length)
})
