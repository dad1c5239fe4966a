import { describe, expect, it } from 'vitest'
import { agree } from '../../../../src/core/alliance/agree.ts'
import type { Alliance } from '../../../../src/core/alliance/alliance.ts'
import { withAnswer, withPerson } from '../../../../src/core/alliance/edit.ts'
import { forget } from '../../../../src/core/alliance/forget.ts'
import { commonBase, merge } from '../../../../src/core/alliance/merging/merge.ts'
import { putTogether } from '../../../../src/core/alliance/merging/together.ts'
import { parseAlliance } from '../../../../src/core/alliance/opening/parse.ts'
import { withOwnQuestion, withReworded } from '../../../../src/core/alliance/own/edit-own.ts'
import { leave, promisesOf, unleave } from '../../../../src/core/alliance/people/leave.ts'
import { stillHeld, whereNamed } from '../../../../src/core/alliance/people/still-named.ts'
import { packFragment } from '../../../../src/core/alliance/sending/fragment.ts'
import { receiveLink } from '../../../../src/core/alliance/sending/receive.ts'
import { allianceText } from '../../../../src/core/formats/json.ts'
import { anAlliance, list, text } from '../an-alliance.ts'
import { ownQuestion } from '../own/an-own-form.ts'

const three = [
  ['commitments-mine/p3', list('Quincy brings the keys', 'I am never late')],
  ['commitments-mine/p1', list('I write the minutes')],
  ['needs/p3', text('Silence')],
  ['pulse-goal/p3', { kind: 'scale', value: 2 }],
  ['why', text('To sing')],
] as const
const begun = three.reduce<Alliance>(
  (one, [key, answer]) => withAnswer(one, key, answer),
  withPerson(anAlliance(), 'partner', 'Quincy'),
)
const agreed = agree(begun, { on: '2026-11-01', note: '' })
const isPromise = (question: string) => question.startsWith('commitments')
const promises = promisesOf(agreed, 'p3', isPromise)
const [keys, late] = promises
const gone = leave(agreed, 'p3', [
  { promise: keys!, to: null },
  { promise: late!, to: 'p1' },
])

describe('somebody who leaves', () => {
  it('is gone through by their promises, point by point', () => {
    expect(promises.map(({ words }) => words)).toEqual(['Quincy brings the keys', 'I am never late'])
  })

  it('is not named any more, and neither are their numbers nor their answers', () => {
    const { people, answers } = gone
    expect(people.map(({ name }) => name)).toEqual(['Ana', 'Jonas'])
    expect(Object.keys(answers).filter((key) => key.endsWith('/p3'))).toEqual([])
  })

  it('leaves to others what they take over, among their own, and once', () => {
    expect(gone.answers['commitments-mine/p1']).toEqual(list('I write the minutes', 'I am never late'))
    const twice = leave(agreed, 'p3', [
      { promise: late!, to: 'p1' },
      { promise: late!, to: 'p1' },
    ])
    expect(twice.answers).toEqual(gone.answers)
  })

  it('leaves a text to whoever has none yet as a text', () => {
    const own = withAnswer(agreed, 'commitments-limits/p3', text('No evenings.'))
    const promise = promisesOf(own, 'p3', isPromise).find(({ words }) => words === 'No evenings.')
    const left = leave(own, 'p3', [{ promise: promise!, to: 'p1' }])
    expect(left.answers['commitments-limits/p1']).toEqual(text('No evenings.'))
  })

  it('leaves what was agreed as it was', () => {
    expect(gone.revisions).toEqual(agreed.revisions)
    expect(stillHeld(gone)).toMatchObject([{ person: { name: 'Quincy' }, versions: 1 }])
  })

  it('is back with all answers when it was a mistake, and what was written since stays', () => {
    expect(unleave(gone, agreed, gone, 'p3')).toEqual(agreed)
    const since = withAnswer(gone, 'why', text('To dance'))
    const back = unleave(since, agreed, gone, 'p3')
    expect(back.answers).toMatchObject({ why: text('To dance'), 'needs/p3': text('Silence') })
  })

  it('is told where others still name them, in whole words', () => {
    const named = withAnswer(withAnswer(gone, 'how', text('As quincy said.')), 'us', list('Quincyish'))
    expect(whereNamed({ ...named, title: 'Quincy & Co' }, 'Quincy')).toEqual(['title', 'how'])
    expect(whereNamed(withAnswer(gone, 'how', text('山田さんと')), '山田')).toEqual(['how'])
  })

  it('is told also where a question in people’s own words names them', () => {
    const named = withReworded(
      withOwnQuestion(gone, ownQuestion({ prompt: { en: 'Who does what Quincy did?' } })),
      { id: 'why', prompt: { en: 'Why, without us?' }, title: { de: 'Ohne Quincy' } },
    )
    expect(whereNamed(named, 'Quincy')).toEqual([ownQuestion().id, 'why'])
  })
})

describe('somebody who is to be forgotten', () => {
  const next = agree(gone, { on: '2026-12-01', note: '' })
  const forgotten = forget(next, 'p3')
  const holds = (what: string) => /Quincy|keys|Silence/.test(what)

  it('is in no answer and no version, in the data and in the link alike', async () => {
    expect(holds(allianceText(next))).toBe(true)
    expect(holds(allianceText(forgotten))).toBe(false)
    const link = await receiveLink(String(await packFragment(forgotten)))
    expect(link).toEqual(forgotten)
    expect(forgotten.revisions).toHaveLength(1)
  })

  it('reads again as it was written', () => {
    expect(parseAlliance(JSON.stringify(forgotten))).toEqual(forgotten)
  })

  it.each([
    ['from before they left', agreed],
    ['from after, with the old version', next],
    [
      'that was written on',
      agree(withAnswer(agreed, 'needs/p3', text('Silence, please')), { on: '2026-12-02', note: '' }),
    ],
  ])('does not come back with a copy %s', (_what, copy) => {
    const { merged, conflicts } = merge(commonBase(forgotten, copy), forgotten, copy)
    expect(holds(JSON.stringify([merged, conflicts]))).toBe(false)
  })

  it('is told as gone beside such a copy', () => {
    const found = putTogether(forgotten, withAnswer(agreed, 'why', text('To shout')))
    expect(found?.merged.people).toHaveLength(2)
  })

  it('leaves their number to nobody new', () => {
    expect(withPerson(forgotten, 'partner', 'Lee').people.at(-1)?.id).toBe('p4')
  })

  it('is remembered when it was a mistake', () => {
    expect(unleave(forgotten, { ...next, people: forgotten.people }, forgotten, 'p3')).toEqual(next)
  })
})
