import { readFileSync } from 'node:fs'
import {
  type PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
} from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { form, read, typed } from './a-form.ts'
import { changed, fieldNamed, filled, listOfFields, set } from './change-form.ts'
import { opened } from './works.ts'

const sample = (name: string) => new Uint8Array(readFileSync(`${import.meta.dirname}/files/${name}`))

function emptied(list: PDFArray): void {
  while (list.size() > 0) list.remove(0)
}

function nulled(document: PDFDocument): void {
  const list = listOfFields(document)
  for (let i = 0; i < list.size(); i++) list.set(i, PDFNull)
}

describe('Fields that stand on the pages and not in the list of the form', () => {
  it('are read, when the list knows only some of them', async () => {
    const { alliance, lost } = await opened(sample('fields-on-pages-alone.pdf'))
    expect(alliance.answers).toEqual({
      'why-purpose': { kind: 'text', text: 'To think.' },
      'commitments-mine/p2': { kind: 'list', items: ['I am on time.'] },
      'support-challenge': { kind: 'scale', value: 4 },
    })
    expect(alliance.people[0]?.name).toBe('Maya')
    expect(lost).toEqual([])
  })

  it.each<[string, (bytes: Uint8Array) => Promise<Uint8Array>]>([
    ['the list is empty', (bytes) => changed(bytes, (document) => emptied(listOfFields(document)))],
    ['there is no form', (bytes) => changed(bytes, ({ catalog }) => catalog.delete(PDFName.of('AcroForm')))],
    ['the list holds nothing but nulls', (bytes) => changed(bytes, (document) => nulled(document))],
  ])('are read, when %s', async (_, without) => {
    const { alliance, lost } = await opened(await without(await filled(form, typed)))
    expect(alliance).toMatchObject({ answers: read, revisions: [{ on: '2026-12-01' }] })
    expect(lost).toEqual([])
  })

  it('are read, also circles that poppler has cut off from their field', async () => {
    const { alliance, lost } = await opened(sample('merged-by-poppler.pdf'))
    expect(alliance.answers).toMatchObject({
      'why-purpose': { kind: 'text', text: 'MAYA purpose' },
      'needs-from-me/p1': { kind: 'text', text: 'MAYA need' },
      'support-challenge': { kind: 'scale', value: 2 },
      'check-ins-rhythm': { kind: 'options', chosen: ['monthly'] },
    })
    expect(lost.filter((entry) => /TOMAS purpose$|: 5$|quarterly$/.test(entry))).toHaveLength(3)
  })

  it('keep their own names, so that circles which were cut off are known again', async () => {
    const bytes = await changed(await filled(form, typed), (document) => {
      for (const page of document.getPages())
        for (const place of page.node.Annots()?.asArray() ?? [])
          document.context.lookupMaybe(place, PDFDict)?.delete(PDFName.of('Parent'))
      nulled(document)
    })
    expect((await opened(bytes)).alliance.answers).toEqual(read)
  })
})

describe('What is too long', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['a text', { 'why-purpose': 'word '.repeat(12_000) }, /^What brings us together, and why now\?: …word/],
    ['a list', { 'commitments-mine/p1': `${'point\n'.repeat(200)}one more` }, /: …one more$/],
    ['a name', { 'name/p1': 'M'.repeat(501) }, /: …M$/],
  ])('costs only its own end, when it is %s', async (_, long, told) => {
    const { alliance, lost } = await opened(
      await filled(form, { ...typed, ...long, 'why-coaching': 'kept?' }),
    )
    expect(alliance.answers['why-coaching']).toEqual({ kind: 'text', text: 'kept?' })
    expect(alliance.answers['support-challenge']).toEqual(read['support-challenge'])
    expect(lost).toHaveLength(1)
    expect(lost[0]).toMatch(told)
    expect(lost[0]?.length).toBeLessThan(400)
  })
})

describe('Text in a field', () => {
  it.each<[string, PDFObject, string]>([
    ['UTF-8 without a mark', PDFHexString.of(Buffer.from('Café – Łódź').toString('hex')), 'Café – Łódź'],
    ['PDFDocEncoding that is no UTF-8', PDFHexString.of('436166E9'), 'Café'],
    ['controls', PDFHexString.of('FEFF0041000000070042001B0009004300080044'), 'AB\tCD'],
    ['soft line ends', PDFHexString.of('FEFF0041000B00422028004300850044'), 'A\nB\nC\nD'],
    ['PDFium’s hyphen', PDFHexString.of('FEFF005700650064FFFE006E00650073006400610079'), 'Wednesday'],
    ['two marks', PDFHexString.of('FEFFFEFF0041'), 'A'],
    ['a name', PDFName.of('To think.'), 'To think.'],
    ['a number', PDFNumber.of(42), '42'],
    ['half a letter', PDFHexString.of('FEFF0041D83D0042'), 'A\uFFFDB'],
  ])('is read as it was meant: %s', async (_, value, text) => {
    const bytes = await changed(form, (document) => set(fieldNamed(document, 'why-purpose'), 'V', value))
    expect((await opened(bytes)).alliance.answers).toEqual({ 'why-purpose': { kind: 'text', text } })
  })
})
