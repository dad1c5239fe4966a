import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/core/formats/open-file.ts'

const exported = readdirSync(import.meta.dirname).filter((name) => /^alliance-.*(?<!\.ts)$/.test(name))
const opening = { kindOf: () => undefined, newId: () => 'new' }

async function opened(name: string) {
  const file = await openFile(readFileSync(`${import.meta.dirname}/${name}`), opening)
  if ('problem' in file) throw new Error(`${name} does not open: ${file.problem}.`)
  return file
}

/** One exported file of each published version; what once was saved must always open. */
describe('the museum', () => {
  it.each(exported)('opens %s, with its answers and revisions, and loses nothing', async (name) => {
    const { alliance, lost } = await opened(name)
    expect(Object.keys(alliance.answers).length).toBeGreaterThan(0)
    expect(alliance.revisions.length).toBeGreaterThan(0)
    expect(lost).toEqual([])
  })

  it('finds in the PDF what is in the alliance file', async () => {
    const [pdf, json] = await Promise.all([opened('alliance-1.pdf'), opened('alliance-1.alliance.json')])
    expect(pdf.alliance).toEqual(json.alliance)
  })

  it('has both files of the first version', () => {
    expect(exported).toEqual(expect.arrayContaining(['alliance-1.alliance.json', 'alliance-1.pdf']))
  })
})
