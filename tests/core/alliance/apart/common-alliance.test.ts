import { describe, expect, it } from 'vitest'
import { commonAlliance, holdsMore } from '../../../../src/core/alliance/apart/common-alliance.ts'
import { alliance } from '../../../sample.ts'
import { text } from '../../../sharing/sample.ts'

const maya = { by: 'p1', answers: { 'feedback-when': text('Soon'), 'feedback-how/p1': text('Straight') } }
const tom = { by: 'p2', answers: { 'feedback-when': text('soon.'), 'feedback-how/p2': text('Softly') } }
const cleo = { by: 'p3', answers: { 'feedback-when': text('Never') } }

describe('the common alliance', () => {
  it('begins with what both say, and what each says for themselves', () => {
    expect(commonAlliance(alliance(), [maya, tom]).answers).toEqual({
      'feedback-when': text('Soon'),
      'feedback-how/p1': text('Straight'),
      'feedback-how/p2': text('Softly'),
    })
  })

  it('takes what only one said, and nothing that one says in place of another', () => {
    const more = { ...maya.answers, 'check-ins-first': text('In May'), 'feedback-how/p2': text('Loudly') }
    const { answers } = commonAlliance(alliance(), [{ ...maya, answers: more }, tom])
    expect([answers['check-ins-first'], answers['feedback-how/p2']]).toEqual([text('In May'), text('Softly')])
  })

  it('leaves open what any two of many see differently', () => {
    expect(commonAlliance(alliance(), [maya, tom, cleo]).answers).not.toHaveProperty('feedback-when')
  })

  it('keeps what an earlier alliance says of questions that nobody answered now', () => {
    const before = alliance({ answers: { 'check-ins-first': text('In May') } })
    expect(commonAlliance(before, [maya, tom]).answers).toHaveProperty('check-ins-first')
  })

  it('would lose something of an alliance that says what stands nowhere else', () => {
    expect(holdsMore(alliance({ answers: { 'feedback-when': text('Rarely') } }), [maya.answers])).toBe(true)
    expect(holdsMore(alliance({ answers: { 'feedback-when': text('Soon') } }), [maya.answers])).toBe(false)
  })
})
