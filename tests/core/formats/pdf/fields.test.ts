import type { PDFObject } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { get, loadPdf, partsOf, textOf } from './pdf-file.ts'
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
