import type { PDFObject } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { get, loadPdf, nameOf, partsOf, raw, streamOf, textOf } from './pdf-file.ts'
import { blank, templateIds } from './works.ts'

/** What is said of a field, and of the places that belong to it. */
interface Said {
  readonly name: string
  readonly label: string
  readonly kids: readonly string[]
}

async function saidIn(template: string): Promise<readonly Said[]> {
  const document = await loadPdf(await pdf.save(await blank(template, { gaps: 'fields' })))
  const label = (field: PDFObject | undefined) => textOf(get(field, 'TU'))
  return partsOf(get(document.catalog, 'AcroForm', 'Fields')).map((field) => ({
    name: textOf(get(field, 'T')),
    label: label(field),
    kids: partsOf(get(field, 'Kids')).map(label),
  }))
}

describe('a field to type in', () => {
  it.each(templateIds)(
    'in %s shares its looks with no other, so that no words are drawn in two',
    async (template) => {
      const document = await loadPdf(await pdf.save(await blank(template, { gaps: 'fields' })))
      const fields = partsOf(get(document.catalog, 'AcroForm', 'Fields'))
      const texts = fields.filter((field) => nameOf(get(field, 'FT')) === 'Tx')
      const looks = texts.map((field) => raw(get(field, 'AP'), 'N')).filter((look) => look !== undefined)
      expect(texts.length).toBeGreaterThan(20)
      expect(new Set(looks.map(String)).size).toBe(looks.length)
    },
  )

  it.each(templateIds)('in %s has its place written down in the attachment', async (template) => {
    const document = await loadPdf(await pdf.save(await blank(template, { gaps: 'fields' })))
    const names = get(document.catalog, 'Names', 'EmbeddedFiles', 'Names')
    const file = JSON.parse(new TextDecoder().decode(streamOf(get(partsOf(names)[1], 'EF', 'F'))))
    const written = file.places.fields.map(({ page, rect }: Place) => `${page}: ${rect.join(' ')}`)
    const there = document
      .getPages()
      .flatMap(({ node }, page) =>
        partsOf(get(node, 'Annots')).map((one) => `${page}: ${partsOf(get(one, 'Rect')).join(' ')}`),
      )
    expect(written).toEqual(there)
  })
})

interface Place {
  readonly page: number
  readonly rect: readonly number[]
}

describe('what a screen reader says of a field', () => {
  it('tells at both ends of a scale what they mean', async () => {
    const scale = (await saidIn('coach-client')).find(({ name }) => name === 'support-challenge')
    expect(scale?.kids.map((kid) => kid.replace(/^.*\? /, ''))).toEqual([
      '1 (Mostly encourage me)',
      '2',
      '3',
      '4',
      '5 (Push me hard)',
    ])
  })

  it('is the question alone for a group of which one may be ticked', async () => {
    const said = await saidIn('coach-client')
    const groups = said.filter(({ kids }) => kids.length > 1)
    expect(groups.map(({ label }) => label)).toEqual([
      'How much challenge do you want from me?',
      'And after that, how often?',
    ])
  })

  it.each(templateIds)('in %s has no second stop behind its question mark', async (template) => {
    const said = (await saidIn(template)).flatMap(({ label, kids }) => [label, ...kids])
    expect(said.length).toBeGreaterThan(20)
    expect(said.filter((label) => /[?!.][:,;]/.test(label))).toEqual([])
  })
})
