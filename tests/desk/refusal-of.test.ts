import { expect, it } from 'vitest'
import messages from '../../content/messages/en.json' with { type: 'json' }
import { refusalOf } from '../../src/desk/refusal-of.ts'

it.each([
  ['backup', '../alliances/'],
  ['apart', '../receive/'],
  ['my-part', '../my-part/'],
] as const)('leads a file that is opened on another page there: %s', (problem, href) => {
  expect(refusalOf(problem, 'ours.json', messages.open).way?.href).toBe(href)
})

it.each([
  ['flattened', /form without its fields: .* Open the copy/],
  ['protected', /locked with a password or a certificate.* save a copy without the lock/],
  ['our-mistake', /mistake in this page\. Try another copy/],
] as const)('says why and what to do: %s', (problem, sentence) => {
  const { text, way } = refusalOf(problem, 'form.pdf', messages.open)
  expect(text).toMatch(sentence)
  expect(text).toMatch(/^form\.pdf /)
  expect(way).toBeUndefined()
})
