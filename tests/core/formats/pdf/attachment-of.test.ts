import { expect, it } from 'vitest'
import { parseAlliance } from '../../../../src/core/alliance/opening/parse.ts'
import { attachmentOf } from '../../../../src/core/formats/pdf/attachment-of.ts'
import { text } from '../../alliance/an-alliance.ts'
import { example, finished } from './works.ts'

const small = example('coach-and-client')
const long = text('x'.repeat(49_000))
const bare = { ...small, revisions: [] }
const agreed = { title: '', people: small.people, questions: [], answers: { 'why-purpose': long } }
const revisions = Array.from({ length: 120 }, (_, day) => ({
  ...agreed,
  on: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  note: '',
}))

it('carries the newest versions alone where all would be too long to be read again', async () => {
  const { source, document } = await finished(bare)
  const attachment = attachmentOf({ ...source, alliance: { ...bare, revisions } }, document, false)
  const read = parseAlliance(attachment?.text ?? '')
  if ('problem' in read) throw new Error(`The paper can’t be opened again: ${read.problem}.`)
  expect(read.revisions.length).toBeGreaterThan(90)
  expect(read.revisions.at(-1)).toEqual(revisions.at(-1))
})

it('carries nothing where nothing could be read again', async () => {
  const answers = Object.fromEntries(Array.from({ length: 110 }, (_, index) => [`why-${index}`, long]))
  const { source, document } = await finished(bare)
  expect(attachmentOf({ ...source, alliance: { ...bare, answers } }, document, false)).toBeUndefined()
})
