import bidiFactory from 'bidi-js'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  readExamples,
  readMessages,
  readTemplates,
  readTopics,
} from '../../../../src/content/read-content.ts'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import { docx } from '../../../../src/core/formats/docx/docx.ts'
import { compose } from '../../../../src/core/paper/compose.ts'
import type { Direction } from '../../../../src/core/paper/paper.ts'
import { findTemplate } from '../../../../src/core/templates/lookup.ts'
import { fill } from '../../../../src/core/words/messages.ts'

const messages = readMessages()
const topics = readTopics()

async function wordText(
  templateId: string,
  alliance: Alliance | null,
  direction?: Direction,
): Promise<Record<string, string>> {
  const template = findTemplate(readTemplates(), templateId)
  if (!template) throw new Error(`no template ${templateId}`)
  const language = alliance?.language ?? 'en'
  const paper = compose(template, topics, alliance, { language, messages, direction })
  const pages = (): never => {
    throw new Error('Word reads the meaning, not the pages')
  }
  const work = {
    alliance,
    template: templateId,
    people: [],
    paper,
    pages,
    sheet: 'a4',
    made: new Date(0),
  } as const
  const files = unzipSync(await docx(messages).save(work))
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
}

const plain = (xml: string): string =>
  xml
    .replace(/<w:sym [^>]+>/g, '☐')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')

const bidi = bidiFactory()

/** A paragraph of a right-to-left paper as the eye meets it, from left to right. */
function seen(paragraph: string): string {
  return bidi
    .getReorderedString(paragraph, bidi.getEmbeddingLevels(paragraph, 'rtl'))
    .replace(/[\u200e\u200f]/g, '')
}

const paragraphsOf = (xml: string): string[] => xml.split('</w:p>').map(plain)

describe('docx', () => {
  it.each(readExamples().map((example) => [example.id, example] as const))(
    'holds every answer of %s',
    async (_id, example) => {
      const text = plain((await wordText(example.template, example))['word/document.xml'] ?? '')
      const said = Object.values(example.answers).flatMap((answer) => {
        if (answer.kind === 'text') return answer.text.split('\n')
        return answer.kind === 'list' ? answer.items : []
      })
      expect(said.filter((words) => !text.includes(words))).toEqual([])
    },
  )

  it('has a table to type in for people who answer side by side', async () => {
    const document = (await wordText('coach-client', null))['word/document.xml'] ?? ''
    expect(document.match(/<w:tbl>/g)?.length).toBeGreaterThan(5)
  })

  it('has boxes to tick where something is chosen', async () => {
    const document = (await wordText('coach-client', null))['word/document.xml'] ?? ''
    expect(document).toContain('<w14:checkbox>')
  })

  it('keeps headings as headings', async () => {
    const document = (await wordText('two-people', null))['word/document.xml'] ?? ''
    expect(document.match(/w:pStyle w:val="Heading1"/g)?.length).toBeGreaterThan(8)
  })

  it.each(['team', 'coach-client'])('leaves out no level of headings of %s', async (id) => {
    const document = (await wordText(id, null))['word/document.xml'] ?? ''
    const levels = [...document.matchAll(/w:val="Heading(\d)"/g)].map(([, level]) => Number(level))
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
  })

  it('keeps a question on the page of its places to write', async () => {
    const document = (await wordText('coach-client', null))['word/document.xml'] ?? ''
    const before = [...document.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>(?=<w:tbl>)/g)].map(([one]) => one)
    const asked = before.filter((one) => plain(one) !== '')
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((one) => /<w:keepNext w:val="(false|0)"/.test(one))).toEqual([])
  })

  it('numbers its sheets in the words of the messages', async () => {
    const files = await wordText('two-people', null)
    const foot = Object.entries(files).find(([name]) => /footer\d+\.xml$/.test(name))?.[1] ?? ''
    const [before = ''] = fill(messages.paper.pageOf, { page: '|', pages: '|' }).split('|')
    expect(plain(foot)).toContain(before.trim())
  })

  it('turns a right-to-left paper round', async () => {
    const arabic = readExamples().find(({ language }) => language === 'ar')
    if (!arabic) throw new Error('no Arabic example')
    expect((await wordText(arabic.template, arabic))['word/document.xml']).toContain('<w:bidiVisual')
  })

  it('mirrors a scale to tick in a right-to-left paper', async () => {
    const document = (await wordText('coach-client', null, 'rtl'))['word/document.xml'] ?? ''
    const scale = paragraphsOf(document).find((text) => text.includes('Mostly encourage me')) ?? ''
    expect(seen(scale).replace(/\s+/g, ' ')).toBe('Push me hard 5 ☐ 4 ☐ 3 ☐ 2 ☐ 1 ☐ Mostly encourage me')
  })

  it.each([
    [
      'an answered scale',
      'support-challenge',
      { kind: 'scale', value: 2 },
      '(2 of 5)  Push me hard  ○ ○ ○ ● ○  Mostly encourage me',
    ],
    [
      'a sentence that begins with a number',
      'why-purpose',
      { kind: 'text', text: '3 months of trust.' },
      '3 months of trust.',
    ],
  ] as const)(
    'sets %s in a right-to-left paper as one reads it',
    async (_name, question, answer, reading) => {
      const example = readExamples().find(({ template }) => template === 'coach-client')
      if (!example) throw new Error('no example of a coach and a client')
      const alliance = { ...example, language: 'en', answers: { [question]: answer } }
      const document = (await wordText('coach-client', alliance, 'rtl'))['word/document.xml'] ?? ''
      expect(paragraphsOf(document).map(seen)).toContain(reading)
    },
  )
})

describe('a row of a table in Word', () => {
  const group = readExamples().find(({ template }) => template === 'group')
  const rowWith = (xml: string, words: string) =>
    [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row).find((row) => row.includes(words)) ?? ''
  const said = async (text: string) => {
    if (!group) throw new Error('There is no example of a group.')
    const answers = { 'why-hopes/p1': { kind: 'text', text } } as const
    const files = await wordText('group', { ...group, answers })
    return rowWith(files['word/document.xml'] ?? '', 'I hope')
  }

  it('stays on one page when it is short', async () => {
    expect(await said('I hope that we listen.')).toContain('<w:cantSplit/>')
  })

  it('goes on over pages when it is long', async () => {
    expect(await said('I hope that we listen. '.repeat(300))).not.toContain('<w:cantSplit/>')
  })
})
