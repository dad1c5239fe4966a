import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { allNotices } from '../../scripts/site/licences.ts'

it('the notices of what is shipped are there word for word, with those of others inside it, of HarfBuzz and of the fonts', () => {
  const bundled = new Map([
    ['preact', new Set<string>()],
    ['docx', new Set([resolve('node_modules/docx/dist/index.mjs')])],
  ])
  const notices = allNotices(bundled)
  for (const said of [
    'preact 10',
    'Jason Miller', // its licence
    'Copyright Joyent, Inc.', // in a comment of docx
    'Red Hat, Inc.',
    'SIL OPEN FONT LICENSE',
  ])
    expect(notices).toContain(said)
})

it('a package without a licence in it stops the build, with what to do', () => {
  const bare = new Map([['@pagefind/linux-x64', new Set<string>()]])
  expect(() => allNotices(bare)).toThrow('scripts/site/notices/')
})
