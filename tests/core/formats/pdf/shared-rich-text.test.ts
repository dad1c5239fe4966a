import { expect, it, vi } from 'vitest'
import { pdfObjects } from '../../../../src/core/formats/pdf/read/pdf-objects.ts'
import { readFields } from '../../../../src/core/formats/pdf/read/read-fields.ts'
import { withoutMarkup } from '../../../../src/core/formats/pdf/read/rich-text.ts'
import { file } from './hostile-file.ts'

vi.mock('../../../../src/core/formats/pdf/read/rich-text.ts', { spy: true })

it('Rich text is freed from its marks once, however many fields point at it', async () => {
  const fields = Array.from({ length: 50 }, (_, i) => `<</FT/Tx /T (f${i}) /RV 2 0 R>>`).join('')
  const objects = await pdfObjects(file(`/AcroForm <</Fields [${fields}]>>`, '2 0 obj (<p>Soon</p>) endobj'))
  if (objects === 'locked') throw new Error('It is locked.')
  expect(readFields(objects).map(({ value }) => value)).toEqual(Array(50).fill('Soon'))
  expect(withoutMarkup).toHaveBeenCalledTimes(1)
})
