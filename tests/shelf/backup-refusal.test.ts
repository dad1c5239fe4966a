import { expect, it } from 'vitest'
import messages from '../../content/messages/en.json' with { type: 'json' }
import { notABackup } from '../../src/shelf/backup-refusal.ts'
import { alliance } from '../sample.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const data = (format: string) => bytes(JSON.stringify({ ...alliance(), format }))

it.each([
  ['an alliance', data('alliance'), 'is one alliance', '../builder/'],
  ['a PDF', bytes('%PDF-2.0'), 'is a PDF', '../builder/'],
  ['a step of answering apart', data('alliance-apart'), 'belongs to answering apart', '../receive/'],
])('the door for backups leads on with %s', (_what, file, words, href) => {
  const told = notABackup(file, 'one.json', messages)
  expect(told?.text).toContain(`one.json ${words}`)
  expect(told?.way?.href).toBe(href)
})

it.each([
  ['a backup', data('alliance-backup')],
  ['a letter', bytes('Dear Maya,')],
])('the door for backups reads %s itself', (_what, file) => {
  expect(notABackup(file, 'one.json', messages)).toBeNull()
})
