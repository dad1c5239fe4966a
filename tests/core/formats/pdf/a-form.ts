import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { blank } from './works.ts'

/** A fillable form, what somebody types into some of its fields, and what is read from them then. */
export const form = await pdf.save(await blank('coach-client', { gaps: 'fields' }))
export const typed = {
  'name/p1': 'Maya',
  agreed: '2026-12-01',
  'why-purpose': 'To think.',
  'commitments-mine/p2': 'I am on time.',
  'support-challenge': '4',
  'check-ins-rhythm': 'monthly',
}
export const read = {
  'why-purpose': { kind: 'text', text: 'To think.' },
  'commitments-mine/p2': { kind: 'list', items: ['I am on time.'] },
  'support-challenge': { kind: 'scale', value: 4 },
  'check-ins-rhythm': { kind: 'options', chosen: ['monthly'] },
}
