import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openPdf } from '../../../../src/core/formats/pdf/read-pdf.ts'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { filled } from './change-form.ts'
import { isThere, rewrittenBy } from './other-programs.ts'
import { blank, example, finished, opening } from './works.ts'

const sample = (name: string) => new Uint8Array(readFileSync(`${import.meta.dirname}/files/${name}`))

describe('A file that is locked against changes, and needs no password to be read', () => {
  it.each(['locked-with-rc4.pdf', 'locked-with-aes-256.pdf'])('opens: %s', async (name) => {
    expect(await openPdf(sample(name), opening)).toMatchObject({
      alliance: {
        people: [{ name: 'Зоя Ünal' }, { name: 'O’Brien (Mairéad)' }],
        answers: {
          'why-coaching': { kind: 'text', text: 'café naïve Łódź' },
          'feedback-how/p1': { kind: 'text', text: 'back\\slash (paren) unbalanced ) and ( ' },
          'support-challenge': { kind: 'scale' },
        },
      },
    })
  })
})

const weak = ['qpdf', '--allow-weak-crypto', '--encrypt']
const locks: readonly (readonly [string, (password: string) => readonly string[]])[] = [
  ['RC4 with 40 bits (revision 2)', (password) => [...weak, password, 'o', '40', '--']],
  ['RC4 with 128 bits (revision 3)', (password) => [...weak, password, 'o', '128', '--use-aes=n', '--']],
  ['RC4 with filters (revision 4)', (password) => [...weak, password, 'o', '128', '--force-V4', '--']],
  ['AES-128 (revision 4)', (password) => [...weak, password, 'o', '128', '--use-aes=y', '--']],
  ['AES-128, metadata open', (password) => [...weak, password, 'o', '128', '--cleartext-metadata', '--']],
  ['AES-256 (revision 5)', (password) => [...weak, password, 'o', '256', '--force-R5', '--']],
  ['AES-256 (revision 6)', (password) => [...weak, password, 'o', '256', '--']],
  ['AES-256, metadata open', (password) => [...weak, password, 'o', '256', '--cleartext-metadata', '--']],
]

describe.runIf(isThere('qpdf'))('What qpdf locks', async () => {
  const form = await pdf.save(await blank('coach-client', { gaps: 'fields' }))
  const form1 = await filled(form, { 'why-purpose': 'To think (aloud).', 'support-challenge': '4' })
  const alliance = example('coach-and-client')
  const paper = await pdf.save(await finished(alliance))
  const lockedBy = (command: readonly string[], bytes: Uint8Array) =>
    rewrittenBy([...command, 'IN', 'OUT'], bytes)

  it.each(locks)('opens without a password: %s', async (_, command) => {
    expect(await openPdf(lockedBy(command(''), form1), opening)).toMatchObject({
      alliance: {
        answers: {
          'why-purpose': { kind: 'text', text: 'To think (aloud).' },
          'support-challenge': { kind: 'scale', value: 4 },
        },
      },
      lost: [],
    })
    expect(await openPdf(lockedBy(command(''), paper), opening)).toEqual({ alliance, lost: [] })
  })

  it.each(locks)('stays locked with a password: %s', async (_, command) => {
    expect(await openPdf(lockedBy(command('secret'), paper), opening)).toEqual({ problem: 'protected' })
  })
})

describe('A lock that nobody could have made', () => {
  const file = (encrypt: string) =>
    new TextEncoder().encode(
      `%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\n9 0 obj ${encrypt} endobj\ntrailer <</Root 1 0 R /Encrypt 9 0 R /ID [<00>]>>`,
    )
  it.each([
    ['is no dictionary', '7'],
    ['points at itself', '9 0 R'],
    ['is of another kind', '<</Filter/Adobe.PubSec /V 4 /R 4>>'],
    ['has no words', '<</Filter/Standard /V 5 /R 6 /U () /UE ()>>'],
    ['has a strange length', '<</Filter/Standard /V 2 /R 3 /Length 1e99 /O () /U () /P 1e99>>'],
    ['has a length below nothing', '<</Filter/Standard /V 2 /R 3 /Length -8 /O () /U ()>>'],
    ['is of no version', '<</Filter/Standard /V 99 /R 99>>'],
  ])('stays locked: one that %s', async (_, encrypt) => {
    expect(await openPdf(file(encrypt), opening)).toEqual({ problem: 'protected' })
  })
})
