import { expect, it } from 'vitest'
import { openFile } from '../../../../src/core/formats/open-file.ts'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { filled } from './change-form.ts'
import { blank, opening, templateIds } from './works.ts'

it.each(templateIds)(
  'a one page of %s that was filled in on the screen reads back as an alliance',
  async (id) => {
    const form = await pdf.save(await blank(id, { length: 'one-page', gaps: 'fields' }))
    const typed = {
      'name/p1': 'Maya',
      'name/p2': 'Tom',
      'why-goals': 'To sing.\nTo be heard.',
      'commitments-mine/p1': 'I call back.\nI say when I’m late.',
      'commitments-mine/p2': 'I ask.',
      'commitments-slip': 'We say so the same day.',
      'disagreement-how': 'Whoever sees it first says it.',
      'check-ins-first': '2027-01-15',
    }
    const opened = await openFile(await filled(form, typed), opening)
    if (!('alliance' in opened)) throw new Error(`It is not opened: ${JSON.stringify(opened)}`)
    expect(opened.lost).toEqual([])
    expect(opened.alliance.template).toBe(id)
    expect(opened.alliance.people.slice(0, 2).map(({ name }) => name)).toEqual(['Maya', 'Tom'])
    expect(opened.alliance.answers).toMatchObject({
      'why-goals': { kind: 'list', items: ['To sing.', 'To be heard.'] },
      'commitments-mine/p1': { kind: 'list', items: ['I call back.', 'I say when I’m late.'] },
      'commitments-mine/p2': { kind: 'list', items: ['I ask.'] },
      'commitments-slip': { kind: 'text', text: 'We say so the same day.' },
      'disagreement-how': { kind: 'text', text: 'Whoever sees it first says it.' },
      'check-ins-first': { kind: 'date', on: '2027-01-15' },
    })
  },
)
