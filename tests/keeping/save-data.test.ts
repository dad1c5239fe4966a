import { expect, it } from 'vitest'
import { withAnswer } from '../../src/core/alliance/edit.ts'
import { allianceText } from '../../src/core/formats/json.ts'
import { dataText } from '../../src/keeping/save-data.ts'
import { example } from '../core/formats/pdf/works.ts'

const alliance = example('coach-and-client')

it('saves from the builder the file that core writes', () => {
  expect(dataText(alliance)).toBe(allianceText(alliance))
})

it('saves the same file again when the same answer is typed once more', () => {
  const [key = '', answer] = Object.entries(alliance.answers)[0] ?? []
  const emptied = withAnswer(alliance, key, { kind: 'text', text: '' })
  expect(answer && dataText(withAnswer(emptied, key, answer))).toBe(dataText(alliance))
})
