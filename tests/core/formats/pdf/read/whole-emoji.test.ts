import { expect, it } from 'vitest'
import { wholeEmoji } from '../../../../../src/core/formats/pdf/read/whole-emoji.ts'
import { openPdf } from '../../../../../src/core/formats/pdf/read-pdf.ts'
import { pdf } from '../../../../../src/core/formats/pdf/write-pdf.ts'
import { filled } from '../change-form.ts'
import { blank, opening } from '../works.ts'

it.each([
  ['smileys', '\uf600 thanks', '😀 thanks'],
  ['several as one sign', '\uf469\u200d\uf469\u200d\uf467', '👩‍👩‍👧'],
  ['flags', '\uf1e9\uf1ea', '🇩🇪'],
  ['those whose last bits are a Chinese character', 'We shake \uf91d', 'We shake 🤝'],
])('makes emoji whole again: %s', (_, cut, whole) => {
  expect(wholeEmoji(cut)).toBe(whole)
})

it.each([
  ['a bullet of Word', '\uf0b7 point'],
  ['the apple of Apple', '\uf8ff'],
  ['an old form of a Chinese character among Chinese', '金\uf90a'],
  ['emoji that are whole', '😀 Ελληνικά'],
])('leaves %s as it is', (_, text) => {
  expect(wholeEmoji(text)).toBe(text)
})

it('opens a form in which Chrome has cut them', async () => {
  const form = await filled(await pdf.save(await blank('group', { gaps: 'fields' })), {
    'why-purpose': 'To laugh \uf600',
  })
  const answers = { 'why-purpose': { kind: 'text', text: 'To laugh 😀' } }
  expect(await openPdf(form, opening)).toMatchObject({ alliance: { answers } })
})
