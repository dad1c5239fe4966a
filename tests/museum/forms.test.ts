import { expect, it } from 'vitest'
import { openFile } from '../../src/core/formats/open-file.ts'
import type { Kind } from '../../src/core/questions/question.ts'
import { bytes, literal } from './literal.ts'

/** As they were when the forms were printed, whatever is asked today. */
const kinds: Record<string, Kind> = {
  'why-purpose': 'long',
  'commitments-mine': 'list',
  'support-challenge': 'scale',
  'check-ins-rhythm': 'choice',
  'endings-when': 'date',
}
const opening = { kindOf: (question: string) => kinds[question], newId: () => 'new' }

it.each(['form-1', 'form-2'])('%s.pdf, filled in elsewhere, opens for ever with all that stands in it', async (name) => {
  expect(await openFile(bytes(`${name}.pdf`), opening)).toEqual(literal(`${name}.opened.json`))
})

it('form-2-flattened.pdf, whose fields are gone, is read from its pages for ever', async () => {
  const { alliance } = literal('form-2.opened.json')
  expect(await openFile(bytes('form-2-flattened.pdf'), opening)).toMatchObject({ alliance, fromPages: {} })
})
