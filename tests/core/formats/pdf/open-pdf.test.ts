import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../src/core/formats/pdf/write-pdf.ts'
import { fillWithPdfjs, openWithPdfjs, type PlaceInPdfjs } from './read-with-pdfjs.ts'
import { blank, example, examples, finished, opened } from './works.ts'

const form = await pdf.save(await blank('coach-client', { gaps: 'fields' }))

/** Types these values, by the fields' names; ticks the boxes whose option is named. */
function values(
  byName: Readonly<Record<string, string>>,
): (place: PlaceInPdfjs) => string | boolean | undefined {
  return ({ name, type, exportValues }) => {
    const value = byName[name]
    if (value === undefined || type === 'text') return value
    return value === exportValues
  }
}

describe('Opening a finished paper', () => {
  it.each(examples.map(({ id }) => id))('gives back all of %s', async (id) => {
    const alliance = example(id)
    expect(await opened(await pdf.save(await finished(alliance)))).toEqual({ alliance, lost: [] })
  })

  it('gives back everything after pdf.js has saved it', async () => {
    const alliance = example('remote-team')
    const saved = await (await openWithPdfjs(await pdf.save(await finished(alliance)))).saveDocument()
    expect(await opened(saved)).toEqual({ alliance, lost: [] })
  })

  it('takes what was typed in its open places over what it held', async () => {
    const { 'feedback-how/p1': _, ...answers } = example('coach-and-client').answers
    const alliance = { ...example('coach-and-client'), answers }
    const bytes = await pdf.save(await finished(alliance, { gaps: 'fields' }))
    const filled = await fillWithPdfjs(bytes, values({ 'feedback-how/p1': 'In writing.' }))
    const { answers: read } = (await opened(filled)).alliance
    expect(read).toEqual({ ...answers, 'feedback-how/p1': { kind: 'text', text: 'In writing.' } })
  })
})

describe('Opening a form that was filled in elsewhere', () => {
  it.each([
    ['Latin', 'Plain: café “x” – €'],
    ['Cyrillic, Greek and Vietnamese', 'Привет, мир! Ελληνικά Tiếng Việt'],
    ['Hebrew and Arabic', 'שלום (2025) السلام'],
    ['Chinese, Japanese, Korean and emoji', '你好 世界 こんにちは 안녕 😀'],
    ['several lines and signs of its own', 'one\ntwo (three) \\ four'],
  ])('gives back what was typed in %s', async (_, text) => {
    const filled = await fillWithPdfjs(form, values({ 'why-purpose': text, 'needs-from-me/p2': text }))
    expect((await opened(filled)).alliance.answers).toEqual({
      'why-purpose': { kind: 'text', text },
      'needs-from-me/p2': { kind: 'text', text },
    })
  })

  it('knows the kinds of the questions', async () => {
    const typed = {
      'commitments-mine/p1': '- I am on time.\n- I say what I see.',
      'support-challenge': '4',
      'check-ins-rhythm': 'quarterly',
      'check-ins-first': 'in 3 months',
      'endings-when': '20 December 2027',
    }
    expect((await opened(await fillWithPdfjs(form, values(typed)))).alliance.answers).toEqual({
      'commitments-mine/p1': { kind: 'list', items: ['I am on time.', 'I say what I see.'] },
      'support-challenge': { kind: 'scale', value: 4 },
      'check-ins-rhythm': { kind: 'options', chosen: ['quarterly'] },
      'check-ins-first': { kind: 'period', in: { count: 3, unit: 'months' } },
      'endings-when': { kind: 'date', on: '2027-12-20' },
    })
  })

  it('knows the template, the people and the day', async () => {
    const typed = { 'name/p1': 'Maya', 'name/p2': 'Tomáš', agreed: '2026-12-01', 'why-purpose': 'To think.' }
    const { alliance } = await opened(await fillWithPdfjs(form, values(typed)))
    expect(alliance).toMatchObject({
      template: 'coach-client',
      language: 'en',
      people: [
        { id: 'p1', name: 'Maya', role: 'coach' },
        { id: 'p2', name: 'Tomáš', role: 'client' },
      ],
      revisions: [{ on: '2026-12-01', answers: alliance.answers }],
    })
  })

  it('says what it found no place for', async () => {
    const typed = { 'check-ins-first': 'soon', 'signature/p1': 'Maya' }
    const { alliance, lost } = await opened(await fillWithPdfjs(form, values(typed)))
    expect(alliance.answers).toEqual({})
    expect(lost).toHaveLength(2)
    expect(lost[0]).toMatch(/: soon$/)
  })

  it('is the same alliance each time', async () => {
    const filled = await fillWithPdfjs(form, values({ 'why-purpose': 'To think.' }))
    expect((await opened(filled)).alliance.id).toBe((await opened(filled)).alliance.id)
  })

  it('begins a new alliance while nothing is filled in', async () => {
    expect((await opened(form)).alliance).toMatchObject({ id: 'new', answers: {}, revisions: [] })
  })
})
