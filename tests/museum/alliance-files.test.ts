import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openFile } from '../../src/core/formats/open-file.ts'
import { bytes, literal } from './literal.ts'

const opening = { kindOf: () => undefined, newId: () => 'new' }
const versions = readdirSync(import.meta.dirname).filter((name) => /^alliance-\d+\.(alliance\.json|pdf)$/.test(name))

it('the museum holds the file and the paper of each version', () => {
  const both = [1, 2, 3].flatMap((version) => [`alliance-${version}.alliance.json`, `alliance-${version}.pdf`])
  expect(versions).toEqual(expect.arrayContaining(both))
})

it.each(versions)('%s opens for ever, word for word, and nothing in it is lost', async (name) => {
  const alliance = literal(name.replace(/\..*/, '.alliance.json'))
  expect(await openFile(bytes(name), opening)).toMatchObject({ alliance, lost: [] })
})
