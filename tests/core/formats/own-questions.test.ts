import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { randomOwn } from '../../../scripts/fuzz/paper/random-own.ts'
import { readMessages, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import type { Revision } from '../../../src/core/alliance/alliance.ts'
import { withFileVersion } from '../../../src/core/alliance/file-version.ts'
import { newAlliance } from '../../../src/core/alliance/new-alliance.ts'
import { parseAlliance } from '../../../src/core/alliance/opening/parse.ts'
import { withOwn } from '../../../src/core/alliance/own/with-own.ts'
import { packFragment } from '../../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../../src/core/alliance/sending/receive.ts'
import { docx } from '../../../src/core/formats/docx/docx.ts'
import { allianceText } from '../../../src/core/formats/json.ts'
import { markdown } from '../../../src/core/formats/markdown.ts'
import { openFile } from '../../../src/core/formats/open-file.ts'
import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import { fc } from '../../fast-check.ts'
import { literal } from '../../museum/literal.ts'
import { filled } from './pdf/change-form.ts'
import { finished } from './pdf/works.ts'

const topics = readTopics()
const opening = { kindOf: () => undefined, newId: () => 'new' }
const bakery = literal('alliance-3.alliance.json')
const paper = await finished(bakery, { gaps: 'fields' })

it('a form of one’s own comes back from its file and, where it fits, from a link as it was, whatever is in it', async () => {
  const forms = fc.tuple(fc.constantFrom(...readTemplates()), randomOwn(topics), randomOwn(topics))
  await fc.assert(
    fc.asyncProperty(forms, async ([template, own, before]) => {
      const begun = withOwn(newAlliance(template, 'en', 'test'), own)
      const said = { on: '2026-01-01', note: '', title: '', people: begun.people, questions: [], answers: {} }
      const agreed: Revision = said
      const alliance = withFileVersion({
        ...begun,
        revisions: [withOwn(agreed, before), withOwn(agreed, own)],
      })
      expect(parseAlliance(allianceText(alliance))).toEqual(alliance)
      const link = await packFragment(alliance)
      if (typeof link === 'string') expect(await receiveLink(link)).toEqual(alliance)
    }),
    { numRuns: 150, seed: 20261130 },
  )
})

describe('the papers of an alliance with questions in people’s own words', () => {
  const words = [
    'Who swaps a shift first?',
    'We take turns',
    'How do you lift the heavy sacks?',
    'When a batch goes wrong',
  ]

  it('hold them in Word', async () => {
    const { 'word/document.xml': bytes } = unzipSync(await docx(readMessages()).save(paper))
    const said = new TextDecoder().decode(bytes).replace(/<[^>]+>/g, '')
    for (const word of words) expect(said).toContain(word)
  })

  it('hold them in Markdown', async () => {
    const said = new TextDecoder().decode(await markdown(readMessages()).save(paper))
    for (const word of words) expect(said).toContain(word)
  })
})

describe('a PDF form that asks questions in people’s own words', () => {
  const typed = {
    'own-77777777ffffffff': 'La pelle',
    'own-vvvv0000vvvv0000/p1': '3',
    'feedback-how/p2': 'Before the oven is cold',
  }
  const read = {
    'own-77777777ffffffff': { kind: 'text', text: 'La pelle' },
    'own-vvvv0000vvvv0000/p1': { kind: 'scale', value: 3 },
    'feedback-how/p2': { kind: 'text', text: 'Before the oven is cold' },
  }

  it('is read back with what was typed into it, each answer of its kind', async () => {
    const form = await filled(await pdf.save(paper), typed)
    const opened = await openFile(form, opening)
    expect(opened).toMatchObject({
      lost: [],
      alliance: { own: bakery.own, answers: { ...bakery.answers, ...read } },
    })
  })

  it('brings its questions along also where the answers of before don’t travel with it', async () => {
    const empty = await finished({ ...bakery, answers: {}, revisions: [] }, { gaps: 'fields', data: 'none' })
    const opened = await openFile(await filled(await pdf.save(empty), typed), opening)
    expect(opened).toMatchObject({ lost: [], alliance: { version: 3, answers: read } })
    expect('alliance' in opened && opened.alliance.own?.questions).toEqual(bakery.own.questions)
  })
})
