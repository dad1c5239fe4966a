import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { structureFaults } from './check-structure.ts'
import { loadPdf } from './pdf-file.ts'
import { plants } from './plants.ts'
import { blank, example, finished } from './works.ts'

const files = {
  form: await pdf.save(await blank('coach-client', { gaps: 'fields' })),
  paper: await pdf.save(await finished(example('coach-and-client'))),
}

describe('The structural check', () => {
  it.each(Object.entries(files))('finds nothing wrong with a good %s', async (_, bytes) => {
    expect(await structureFaults(bytes)).toEqual([])
  })

  it.each(plants)('notices $fault', async ({ said, in: file, plant }) => {
    const document = await loadPdf(files[file])
    plant(document)
    const faults = await structureFaults(await document.save({ updateFieldAppearances: false }))
    expect(faults.join('\n')).toContain(said)
  })
})
