import { expect, it } from 'vitest'
import { agree } from '../../../../src/core/alliance/agree.ts'
import { withAnswer } from '../../../../src/core/alliance/edit.ts'
import { newer } from '../../../../src/core/alliance/merging/newer.ts'
import { anAlliance, text } from '../an-alliance.ts'

const base = agree(anAlliance({ answers: { why: text('To learn') } }), { on: '2026-01-31', note: '' })

it('keeps what was typed in both tabs', () => {
  const { merged, conflicts } = newer(
    withAnswer(base, 'a', text('1')),
    withAnswer(base, 'b', text('2')),
    base,
  )
  expect(merged.answers).toEqual({ why: text('To learn'), a: text('1'), b: text('2') })
  expect(conflicts).toEqual([])
})

it('keeps my words where both tabs changed one answer, and tells of theirs', () => {
  const theirs = withAnswer(base, 'why', text('To earn'))
  const { merged, conflicts } = newer(withAnswer(base, 'why', text('To grow')), theirs, base)
  expect(merged.answers['why']).toEqual(text('To grow'))
  expect(conflicts).toMatchObject([{ kind: 'answer', key: 'why', theirs: text('To earn') }])
})

it('takes the version that one tab agreed on anew on the same day, not both', () => {
  const again = agree(withAnswer(base, 'why', text('To grow')), { on: '2026-01-31', note: '' })
  const { merged } = newer(withAnswer(base, 'a', text('1')), again, base)
  expect(merged.revisions.map(({ answers }) => answers['why'])).toEqual([text('To grow')])
})

it('takes a language that the other tab chose', () => {
  expect(newer(withAnswer(base, 'a', text('1')), { ...base, language: 'de' }, base).merged.language).toBe(
    'de',
  )
})
