import { describe, expect, it } from 'vitest'
import { parseAlliance } from '../../../../../src/core/alliance/opening/parse.ts'
import type { FilledField } from '../../../../../src/core/formats/pdf/read/filled-field.ts'
import { withFields } from '../../../../../src/core/formats/pdf/read/with-fields.ts'
import { anAlliance } from '../../../alliance/an-alliance.ts'

const field = (name: string, value: string): FilledField => ({
  name,
  value,
  label: `Field ${name}`,
  kind: 'text',
})
const day = { on: '2026-01-01', note: '', title: '', people: anAlliance().people, questions: [], answers: {} }
const full = anAlliance({ revisions: Array(200).fill(day) })

describe('what was typed into a form, and is more than there is room for', () => {
  it.each([
    ['an answer', anAlliance(), field('why', `${'x'.repeat(50_000)}and more`), 'Field why: …and more'],
    ['a name', anAlliance(), field('name/p1', `${'n'.repeat(500)} and more`), 'Field name/p1: … and more'],
    ['the day of a 201st agreement', full, field('agreed', '2026-05-01'), 'Field agreed: 2026-05-01'],
  ])('is said, and the rest can be read: %s', (_, before, typed, rest) => {
    const { alliance, lost } = withFields(before, [typed], () => undefined)
    expect(lost).toEqual([rest])
    expect(parseAlliance(JSON.stringify(alliance))).toEqual(alliance)
  })
})
