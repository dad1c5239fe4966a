import { describe, expect, it } from 'vitest'
import { boxOf } from '../../../scripts/papers/measured/mark-box.ts'
import type { FieldMark, Mark, RuleMark } from '../../../src/core/layout/page.ts'
import type { Gap, GapShape } from '../../../src/core/paper/paper.ts'
import { paperOf } from '../paper/a-form.ts'
import { aPaper, pagesOf, tagsWith } from './a-page.ts'

const gap = (shape: GapShape): Gap => ({ kind: 'gap', field: 'needs/p1', label: 'What do you need?', shape })
const marksOf = (shape: GapShape, gaps: 'lines' | 'fields', edition: 'standard' | 'large' = 'standard') =>
  pagesOf(aPaper([gap(shape)]), { gaps, edition }).pages.flatMap(({ marks }): readonly Mark[] => marks)
const fieldsOf = (shape: GapShape) =>
  marksOf(shape, 'fields').filter((mark): mark is FieldMark => mark.kind === 'field')
const linesOf = (shape: GapShape, edition?: 'large') =>
  marksOf(shape, 'lines', edition).filter(
    (mark): mark is RuleMark => mark.kind === 'rule' && mark.ink === 'soft',
  )
const options = (many: boolean): GapShape => ({
  kind: 'options',
  many,
  options: [
    { id: 'weekly', label: 'Every week' },
    { id: 'monthly', label: 'Every month' },
  ],
})
const scale: GapShape = { kind: 'scale', steps: 5, low: 'Gentle', high: 'Hard' }

describe('lines to write on', () => {
  it.each([
    [undefined, 9],
    ['large', 12],
  ] as const)('in the %s edition are half a point thick, %i mm apart', (edition, distance) => {
    const lines = linesOf({ kind: 'long', lines: 3 }, edition)
    expect(lines.map(({ thickness }) => thickness)).toEqual([0.5, 0.5, 0.5])
    const [first, second] = lines
    expect(((second?.y1 ?? 0) - (first?.y1 ?? 0)) * (25.4 / 72)).toBeCloseTo(distance)
  })

  it('are as many as the question expects', () => {
    expect(linesOf({ kind: 'short' })).toHaveLength(1)
    expect(linesOf({ kind: 'list', items: 4 })).toHaveLength(4)
  })

  it('stay together on one page', () => {
    const { pages } = pagesOf(aPaper(Array.from({ length: 9 }, () => gap({ kind: 'long', lines: 7 }))))
    const counts = pages.map(
      ({ marks }) => marks.filter((mark) => mark.kind === 'rule' && mark.ink === 'soft').length,
    )
    expect(counts.every((count) => count % 7 === 0)).toBe(true)
  })
})

describe('fields to type in', () => {
  it.each<[GapShape, FieldMark['shape'][]]>([
    [{ kind: 'short' }, [{ kind: 'text', many: false }]],
    [{ kind: 'date' }, [{ kind: 'text', many: false }]],
    [{ kind: 'signature' }, [{ kind: 'text', many: false }]],
    [{ kind: 'long', lines: 4 }, [{ kind: 'text', many: true }]],
    [{ kind: 'list', items: 4 }, [{ kind: 'text', many: true }]],
    [
      options(true),
      [
        { kind: 'check', option: 'weekly' },
        { kind: 'check', option: 'monthly' },
      ],
    ],
    [
      options(false),
      [
        { kind: 'radio', option: 'weekly' },
        { kind: 'radio', option: 'monthly' },
      ],
    ],
    [scale, ['1', '2', '3', '4', '5'].map((option) => ({ kind: 'radio', option }))],
  ])('for %o have the name of the gap', (shape, shapes) => {
    const fields = fieldsOf(shape)
    expect(fields.map((field) => field.shape)).toEqual(shapes)
    expect(new Set(fields.map(({ name }) => name))).toEqual(new Set(['needs/p1']))
  })

  it('say which option they stand for', () => {
    expect(fieldsOf(options(true)).map(({ label }) => label)).toEqual([
      'What do you need?: Every week',
      'What do you need?: Every month',
    ])
  })

  it('have a frame that can be seen', () => {
    const marks = marksOf({ kind: 'short' }, 'fields')
    const field = marks.find((mark) => mark.kind === 'field')
    const frame = marks.find((mark) => mark.kind === 'box')
    expect(field && boxOf(field)).toEqual(frame && boxOf(frame))
  })

  it('each have a place of their own in the structure, in the order of reading', () => {
    const { root, pages } = pagesOf(paperOf(null), { gaps: 'fields' })
    const fields = pages
      .flatMap(({ marks }) => marks)
      .filter((mark): mark is FieldMark => mark.kind === 'field')
    const forms = tagsWith('Form', root)
    expect(forms).toHaveLength(fields.length)
    expect(new Set(fields.map(({ tag }) => tag))).toEqual(new Set(forms))
    expect(forms.map((form) => fields.find(({ tag }) => tag === form)?.name).slice(0, 4)).toEqual([
      'name/p1',
      'name/p2',
      'agreed',
      'goal',
    ])
  })

  it('are never there on paper', () => {
    const marks = pagesOf(paperOf(null)).pages.flatMap((page) => page.marks)
    expect(marks.filter(({ kind }) => kind === 'field')).toEqual([])
  })
})
