import { readFileSync } from 'node:fs'
import { PDFTextField } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { openPdf } from '../../../../src/core/formats/pdf/read-pdf.ts'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { changed, filled, listOfFields } from './change-form.ts'
import { isThere, rewrittenBy } from './other-programs.ts'
import { blank, opening } from './works.ts'

const form = await pdf.save(await blank('coach-client', { gaps: 'fields' }))
const sample = (name: string) => new Uint8Array(readFileSync(`${import.meta.dirname}/files/${name}`))

describe('A form that has lost its fields', () => {
  it('is no empty alliance, when nobody knows where they stood', async () => {
    expect(await openPdf(sample('flattened-without-places.pdf'), opening)).toEqual({ problem: 'flattened' })
  })

  it('is read from its pages, after Ghostscript has made it smaller', async () => {
    expect(await openPdf(sample('flattened-by-ghostscript.pdf'), opening)).toMatchObject({
      fromPages: {},
      alliance: {
        people: [{ name: 'Maya Okafor' }, {}],
        revisions: [{ on: '2026-12-01' }],
        answers: {
          'why-purpose': { kind: 'text', text: 'To think.\nAloud (sometimes).' },
          'why-coaching': { kind: 'text', text: 'café “x” – €' },
          'commitments-mine/p1': { kind: 'list', items: ['I am on time.', 'I say what I see.'] },
          'support-challenge': { kind: 'scale', value: 4 },
          'check-ins-first': { kind: 'period', in: { count: 3, unit: 'months' } },
          'check-ins-rhythm': { kind: 'options', chosen: ['quarterly'] },
          'endings-when': { kind: 'date', on: '2027-12-20' },
          'endings-how': {
            kind: 'text',
            text: 'We stop and thank each other for what was good, and say aloud what we would do otherwise the next time that we begin.',
          },
        },
      },
    })
  })

  it('names the places at which nothing stands, and those that are full', async () => {
    const opened = await openPdf(sample('flattened-by-ghostscript.pdf'), opening)
    const { empty, full } = ('fromPages' in opened && opened.fromPages) || { empty: [], full: [] }
    expect(empty).toContain('What stays between us, and what may be told?')
    expect(empty).not.toContain('What brings us together, and why now?')
    expect(empty.filter((label) => label.includes('Signature'))).toEqual([])
    expect(full).toEqual([])
  })

  it('names what another program could not draw', async () => {
    const opened = await openPdf(sample('flattened-by-ghostscript.pdf'), opening)
    const lost = 'lost' in opened ? opened.lost : []
    expect(lost).toHaveLength(3) // a name, Cyrillic, Hebrew: pdf.js had no letters for them
    expect(lost.filter((entry) => entry.includes('work at your best?'))).toHaveLength(2)
  })

  it('is not read from pages that are others than the form’s', async () => {
    const shorter = await changed(sample('flattened-by-ghostscript.pdf'), (document) =>
      document.removePage(0),
    )
    expect(await openPdf(shorter, opening)).toEqual({ problem: 'flattened' })
  })

  it('is no empty alliance either, when nothing stood in it', async () => {
    const bare = await changed(form, (document) => {
      document.getForm().flatten()
    })
    expect(await openPdf(bare, opening)).toEqual({ problem: 'flattened' })
  })

  it('names what is empty, when a program has thrown away all but the circles', async () => {
    const bytes = await changed(await filled(form, typed), (document) => {
      const list = listOfFields(document)
      for (const field of document.getForm().getFields())
        if (field instanceof PDFTextField) {
          list.remove(list.indexOf(field.ref) ?? 0)
          for (const page of document.getPages()) page.node.removeAnnot(field.ref)
        }
    })
    const opened = await openPdf(bytes, opening)
    expect(opened).toMatchObject({ alliance: { answers: { 'support-challenge': { value: 2 } } } })
    const { empty } = ('fromPages' in opened && opened.fromPages) || { empty: [] }
    expect(empty).toContain('What brings us together, and why now?')
  })

  it('begins a new alliance as long as its fields are there, though nothing is in them', async () => {
    expect(await openPdf(form, opening)).toMatchObject({ alliance: { id: 'new', answers: {} }, lost: [] })
  })
})

const typed = {
  'name/p1': 'Maya',
  'why-purpose': 'To think.\nAloud (sometimes).',
  'why-coaching': `A long answer ${'that goes on and on '.repeat(60)}until it ends.`,
  'commitments-mine/p1': 'I am on time.\nI say what I see.',
  'support-challenge': '2',
  'check-ins-first': '2027-02-01',
}

describe.runIf(isThere('gs'))('A form of which Ghostscript has made plain text', () => {
  it('says of an answer that fills its place that its end may have been cut off', async () => {
    const command = ['gs', '-q', '-sDEVICE=pdfwrite', '-o', 'OUT', 'IN']
    const opened = await openPdf(rewrittenBy(command, await filled(form, typed)), opening)
    const { full } = ('fromPages' in opened && opened.fromPages) || { full: [] }
    expect(full).toEqual(['What do we each understand by coaching, and what will it not be here?'])
  })
})

describe.runIf(isThere('qpdf'))('A form of which qpdf has made plain text', () => {
  it('is read from its pages, with what is too long to be seen on them', async () => {
    const command = ['qpdf', '--generate-appearances', '--flatten-annotations=all', 'IN', 'OUT']
    const opened = await openPdf(rewrittenBy(command, await filled(form, typed)), opening)
    expect(opened).toMatchObject({
      fromPages: {},
      lost: [],
      alliance: {
        people: [{ name: 'Maya' }, { name: '' }],
        answers: {
          'why-purpose': { kind: 'text', text: 'To think.\nAloud (sometimes).' },
          'why-coaching': { kind: 'text', text: typed['why-coaching'] },
          'commitments-mine/p1': { kind: 'list', items: ['I am on time.', 'I say what I see.'] },
          'support-challenge': { kind: 'scale', value: 2 },
          'check-ins-first': { kind: 'date', on: '2027-02-01' },
        },
      },
    })
  })
})
