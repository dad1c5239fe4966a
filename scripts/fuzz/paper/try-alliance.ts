import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readMessages, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { openFile } from '../../../src/core/formats/open-file.ts'
import { pdf } from '../../../src/core/formats/pdf/write-pdf.ts'
import { press } from '../../../src/core/press/press.ts'
import { findTemplate } from '../../../src/core/templates/lookup.ts'
import { nodeFonts } from '../../fonts/read-fonts.ts'
import { writings, wrongWith } from './lost.ts'
import { exactWords } from './random-text.ts'

export const topics = readTopics()
export const templates = readTemplates()
const supplies = { topics, messages: readMessages(), fonts: await nodeFonts() }
const opening = { kindOf: () => undefined, newId: () => 'never' }

/** Makes the PDF of an alliance, opens it and reads it with another program; what went wrong, in sentences. */
export async function tryAlliance(alliance: Alliance, readText: boolean): Promise<string[]> {
  const template = findTemplate(templates, alliance.template)
  if (!template) return [`no template ${alliance.template}`]
  const order = {
    template,
    alliance,
    language: alliance.language,
    sheet: 'a4',
    edition: 'standard',
    gaps: 'nothing',
    pulse: true,
    made: new Date(0),
  } as const
  const { work } = await press(order, supplies)
  const bytes = await pdf.save(work)
  const opened = await openFile(bytes, opening)
  const same =
    'alliance' in opened && JSON.stringify(sorted(opened.alliance)) === JSON.stringify(sorted(alliance))
  const text = readText ? await lostWords(bytes, alliance) : []
  return [
    ...wrongWith(work.document, alliance),
    ...(same ? [] : ['the alliance inside is another one']),
    ...text,
  ]
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** Words of the exact scripts that another reader doesn't find; only where nothing else stands beside them. */
async function lostWords(bytes: Uint8Array, alliance: Alliance): Promise<string[]> {
  const known = new Set<string>([...exactWords, 'a'])
  const plain = writings(alliance).filter((text) =>
    text.split(/\s+/).every((word) => word === '' || known.has(word)),
  )
  const wanted = new Set(plain.flatMap((text) => text.split(/\s+/)).flatMap(unbroken))
  const text = await textOf(bytes)
  return [...wanted].filter((word) => !text.includes(word)).map((word) => `not read back: ${word}`)
}

/** A line may end inside words of these scripts, and in a right-to-left paragraph the halves are then read apart. */
function unbroken(word: string): string[] {
  return /[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Thai}]/u.test(word)
    ? []
    : [word].filter((one) => one !== '')
}

/** What another program reads: piece by piece, and again joined, since a mark that begins a piece may belong to the one before. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const parts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    parts.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  await task.destroy()
  return [parts.map((part) => part.normalize('NFC')).join(''), parts.join('').normalize('NFC')].join('\n')
}
