import { describe, expect, it } from 'vitest'
import { openPdf } from '../../../../src/core/formats/pdf/read-pdf.ts'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { filledByMupdf, isThere, rewrittenBy } from './other-programs.ts'
import { fillWithPdfjs } from './read-with-pdfjs.ts'
import { blank, example, finished, opening } from './works.ts'

const form = await pdf.save(await blank('group', { gaps: 'fields' }))

const typed: Readonly<Record<string, string>> = {
  'why-purpose': 'To think.\nAnd to be quiet (sometimes).',
  'why-hopes/p2': 'Привет, Ελληνικά, Tiếng Việt',
  'why-hopes/p3': 'שלום (2025) السلام',
  'why-hopes/p4': '你好 こんにちは 안녕 😀',
  'decisions-how': 'no-objection',
  'confidentiality-may-share:dates': 'dates',
  'confidentiality-may-share:ideas': 'ideas',
  'check-ins-first': '2027-02-01',
  'check-ins-rhythm': 'quarterly',
}

const answers = {
  'why-purpose': { kind: 'text', text: 'To think.\nAnd to be quiet (sometimes).' },
  'why-hopes/p2': { kind: 'text', text: 'Привет, Ελληνικά, Tiếng Việt' },
  'why-hopes/p3': { kind: 'text', text: 'שלום (2025) السلام' },
  'why-hopes/p4': { kind: 'text', text: '你好 こんにちは 안녕 😀' },
  'decisions-how': { kind: 'options', chosen: ['no-objection'] },
  'confidentiality-may-share': { kind: 'options', chosen: ['dates', 'ideas'] },
  'check-ins-first': { kind: 'date', on: '2027-02-01' },
  'check-ins-rhythm': { kind: 'options', chosen: ['quarterly'] },
}

const rewriters = [
  ['qpdf linearizes it', ['qpdf', '--linearize', 'IN', 'OUT']],
  ['qpdf packs its objects', ['qpdf', '--object-streams=generate', 'IN', 'OUT']],
  ['qpdf unpacks everything', ['qpdf', '--qdf', '--object-streams=disable', 'IN', 'OUT']],
  ['mutool cleans it', ['mutool', 'clean', 'IN', 'OUT']],
  ['mutool cleans it thoroughly', ['mutool', 'clean', '-gggg', '-z', 'IN', 'OUT']],
] as const

describe.runIf(isThere('qpdf') && isThere('mutool'))('A form that was filled in', () => {
  const byPdfjs = fillWithPdfjs(form, ({ name, type, exportValues }) => {
    const value = typed[name]
    return value === undefined || type === 'text' ? value : value === exportValues
  })

  it.each(rewriters)('opens with every value after %s', async (_, command) => {
    const opened = await openPdf(rewrittenBy(command, await byPdfjs), opening)
    expect(opened).toMatchObject({ alliance: { answers }, lost: [] })
  })

  it('opens with every value when MuPDF filled it in', async () => {
    const opened = await openPdf(filledByMupdf(typed, form), opening)
    expect(opened).toMatchObject({ alliance: { answers }, lost: [] })
  })
})

describe.runIf(isThere('qpdf') && isThere('mutool'))('A finished paper', () => {
  it.each(rewriters)('is the same alliance after %s', async (_, command) => {
    const alliance = example('remote-team')
    const bytes = rewrittenBy(command, await pdf.save(await finished(alliance)))
    expect(await openPdf(bytes, opening)).toEqual({ alliance, lost: [] })
  })
})
