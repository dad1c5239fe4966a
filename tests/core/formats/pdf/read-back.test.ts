import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { samples } from '../../text/samples.ts'
import { type Reading, readers, readingOf } from './readers.ts'
import { example, finished } from './works.ts'

const pair = example('two-peers')
const names = samples.map(([name]) => name)

/** A paper with every sample, each as a paragraph of its own. */
const text = samples.map(([, sample]) => sample).join('\n\n')
const alliance = { ...pair, revisions: [], answers: { 'why-purpose': { kind: 'text', text } as const } }
const bytes = await pdf.save(await finished(alliance))

/**
 * What does not come back letter by letter: right-to-left text, whose order each reader works out for itself (MuPDF leaves it
 * as it is seen), and rows of emoji in MuPDF.
 */
const others: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  Arabic: {
    Poppler: 'words',
    'Poppler with its layout': 'words',
    'Poppler in the order of the file': 'words',
    MuPDF: 'other order',
    'pdf.js': 'words',
  },
  'Arabic with digits': {
    Poppler: 'words',
    'Poppler with its layout': 'words',
    'Poppler in the order of the file': 'other order',
    MuPDF: 'other order',
    'pdf.js': 'other order',
    PDFium: 'words',
  },
  Persian: {
    Poppler: 'words',
    'Poppler with its layout': 'words',
    'Poppler in the order of the file': 'other order',
    MuPDF: 'other order',
    'pdf.js': 'other order',
  },
  'Hebrew with points': {
    Poppler: 'words',
    'Poppler with its layout': 'words',
    'Poppler in the order of the file': 'other order',
    MuPDF: 'other order',
    'pdf.js': 'other order',
    PDFium: 'words',
  },
  'Hebrew in English': {
    Poppler: 'words',
    'Poppler with its layout': 'words',
    'Poppler in the order of the file': 'words',
    MuPDF: 'other order',
    PDFium: 'words',
  },
  'English in Arabic': {
    Poppler: 'words',
    'Poppler with its layout': 'words',
    'Poppler in the order of the file': 'words',
    MuPDF: 'other order',
    'pdf.js': 'words',
    PDFium: 'words',
  },
  Hebrew: {
    'Poppler in the order of the file': 'words',
    MuPDF: 'other order',
  },
  Adlam: {
    'Poppler in the order of the file': 'other order',
    MuPDF: 'other order',
    'pdf.js': 'other order',
    PDFium: 'other order',
  },
  Rohingya: {
    'Poppler in the order of the file': 'other order',
    MuPDF: 'other order',
    'pdf.js': 'other order',
    PDFium: 'other order',
  },
  'N’Ko': {
    'Poppler in the order of the file': 'other order',
    MuPDF: 'other order',
  },
  Syriac: {
    'Poppler in the order of the file': 'words',
    MuPDF: 'other order',
  },
  Thaana: {
    'Poppler in the order of the file': 'other order',
    MuPDF: 'other order',
    'pdf.js': 'other order',
  },
  emoji: {
    MuPDF: 'other order',
  },
}

describe.each(readers.filter((reader) => reader.isThere))('$name reads', ({ name: reader, read }) => {
  const found = read(bytes)
  const wanted = (name: string) => others[name]?.[reader] ?? 'exact'
  it.each(samples.filter(([name]) => wanted(name) === 'exact'))('%s letter by letter', async (_, sample) => {
    expect(readingOf(sample, await found)).toBe('exact')
  })
  it.each(samples.filter(([name]) => wanted(name) === 'words'))('each word of %s', async (_, sample) => {
    expect(readingOf(sample, await found)).not.toBe('other order')
  })
})

it('names no sample that is not there', () => {
  expect(Object.keys(others).filter((name) => !names.includes(name))).toEqual([])
})
