import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { structureFaults } from './check-structure.ts'
import { get, loadPdf, streamText } from './pdf-file.ts'
import { openWithPdfjs, rolesWithPdfjs, textWithPdfjs } from './read-with-pdfjs.ts'
import { blank, example, examples, finished, templateIds } from './works.ts'

describe.each(examples.map(({ id }) => id))('The finished paper of %s', (id) => {
  it.each(['a4', 'letter'] as const)('keeps the rules of PDF/UA and PDF/A on %s', async (sheet) => {
    expect(await structureFaults(await pdf.save(await finished(example(id), { sheet })))).toEqual([])
  })

  it('is the same file each time', async () => {
    const [one, other] = [await finished(example(id)), await finished(example(id))]
    expect(await pdf.save(one)).toEqual(await pdf.save(other))
  })
})

describe.each(templateIds)('The blank paper of %s', (id) => {
  it.each([
    ['to print', { gaps: 'lines' }],
    ['to print in large type', { gaps: 'lines', edition: 'large' }],
    ['to fill in', { gaps: 'fields' }],
  ] as const)('keeps the rules of PDF/UA %s', async (_, order) => {
    expect(await structureFaults(await pdf.save(await blank(id, order)))).toEqual([])
  })
})

describe('A finished paper', async () => {
  const alliance = example('coach-and-client')
  const bytes = await pdf.save(await finished(alliance))
  const read = await openWithPdfjs(bytes)

  it('has a title, its authors and its language', async () => {
    const { info } = (await read.getMetadata()) as { info: Record<string, unknown> }
    expect(info).toMatchObject({
      Title: 'Maya Okafor and Tomáš Řezníček'.replace('Tomáš', alliance.people[1]?.name.split(' ')[0] ?? ''),
      Author: alliance.people.map(({ name }) => name).join('; '),
      Language: 'en',
    })
  })

  it('holds every answer as text', async () => {
    const text = squeezed(await textWithPdfjs(bytes))
    const answers = Object.values(alliance.answers).flatMap((answer) => {
      if (answer.kind === 'text') return [answer.text]
      return answer.kind === 'list' ? answer.items : []
    })
    for (const answer of answers) expect(text).toContain(squeezed(answer))
  })

  it('shows pdf.js headings, lists and columns', async () => {
    const roles = await rolesWithPdfjs(bytes)
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody']) expect(roles).toContain(role)
  })

  it('has a bookmark for each section', async () => {
    const [title] = await read.getOutline()
    const headings = (await rolesWithPdfjs(bytes)).filter((role) => role === 'H2')
    expect(title?.items).toHaveLength(headings.length)
  })

  it('is small', () => {
    expect(bytes.length).toBeLessThan(25_000 + 3_000 * read.numPages)
  })

  it('declares PDF/A, and one with fields does not', async () => {
    const form = await pdf.save(await blank('coach-client', { gaps: 'fields' }))
    expect(await metadataOf(bytes)).toContain('<pdfaid:conformance>A<')
    expect(await metadataOf(form)).not.toContain('pdfaid')
  })

  it('has another identifier when it says something else', async () => {
    const other = await pdf.save(await finished({ ...alliance, title: 'Another one' }))
    expect(await identifierOf(other)).not.toBe(await identifierOf(bytes))
  })
})

async function metadataOf(bytes: Uint8Array): Promise<string> {
  const { catalog } = await loadPdf(bytes)
  return streamText(get(catalog, 'Metadata'))
}

async function identifierOf(bytes: Uint8Array): Promise<string> {
  const { context } = await loadPdf(bytes)
  return String(context.trailerInfo.ID)
}

/** Readers part lines and words with more or less white space. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}
