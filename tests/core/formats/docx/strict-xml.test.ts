import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { ParseOption, XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { readMessages } from '../../../../src/content/read-content.ts'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import { docx } from '../../../../src/core/formats/docx/docx.ts'
import { hostileTexts } from '../hostile-texts.ts'
import { isThere } from '../pdf/other-programs.ts'
import { blank, example, finished } from '../pdf/works.ts'

const pair = example('two-peers')

/** An alliance in which a text stands wherever somebody may write. */
function full(text: string): Alliance {
  return {
    ...pair,
    title: text,
    people: pair.people.map((person) => ({ ...person, name: `${text} ${person.id}` })),
    answers: {
      'why-purpose': { kind: 'text', text },
      'needs-from-me/p1': { kind: 'text', text },
      'commitments-mine/p1': { kind: 'list', items: [text, text] },
    },
  }
}

async function wordOf(alliance: Alliance): Promise<Uint8Array> {
  return docx(readMessages()).save(await finished(alliance))
}

/** Throws where a part is no XML, as the standard has it. */
function parts(file: Uint8Array): ReadonlyMap<string, XmlDocument> {
  const written = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name))
  return new Map(
    written.map(([name, bytes]) => [
      name,
      XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET }),
    ]),
  )
}

describe('Every part of a Word file is XML by a strict parser', () => {
  it.each(hostileTexts)('with %s in every text', async (_, text) => {
    const all = parts(await wordOf(full(text)))
    expect([...all.keys()]).toEqual(expect.arrayContaining(['word/document.xml', 'docProps/core.xml']))
  })
})

it('The parser that says so refuses what XML forbids', () => {
  const raw = new TextEncoder().encode('<a>Wed\ufffenesday</a>')
  expect(() => XmlDocument.fromBuffer(raw)).toThrow()
})

it('Every style that a Word file refers to is in it', async () => {
  const all = parts(await wordOf(pair))
  const main = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }
  const valuesOf = (part: string, path: string) =>
    all
      .get(part)
      ?.find(path, main)
      .map(({ content }) => content) ?? []
  const named = [
    ...valuesOf('word/styles.xml', '//w:basedOn/@w:val | //w:link/@w:val | //w:next/@w:val'),
    ...valuesOf('word/document.xml', '//w:pStyle/@w:val | //w:rStyle/@w:val'),
  ]
  const there = new Set(valuesOf('word/styles.xml', '//w:style/@w:styleId'))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !there.has(name))).toEqual([])
})

describe.runIf(isThere('openxml-audit'))('openxml-audit finds nothing', () => {
  it.each([
    ['in a finished paper', () => finished(example('remote-team'))],
    ['in a blank one', () => blank('coach-client')],
  ])('%s', async (_, work) => {
    const folder = mkdtempSync(join(tmpdir(), 'word-'))
    try {
      writeFileSync(join(folder, 'paper.docx'), await docx(readMessages()).save(await work()))
      const { stdout } = spawnSync('openxml-audit', [join(folder, 'paper.docx')], { encoding: 'utf8' })
      expect(stdout).toContain('Errors: 0')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
