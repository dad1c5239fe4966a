import { describe, expect, it } from 'vitest'
import { parseConflicts } from '../../../../src/core/alliance/keeping/draft.ts'
import type { Conflict } from '../../../../src/core/alliance/merging/conflict.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

const choice = (key: string, theirs = text('Theirs')): Conflict => ({
  kind: 'answer',
  key,
  mine: null,
  theirs,
})
const [ana] = anAlliance().people
const { title, people, questions, answers } = anAlliance()

describe('the open choices that were kept', () => {
  it.each<[string, readonly Conflict[]]>([
    ['five hundred and one of them', Array.from({ length: 501 }, (_, index) => choice(`why-${index}`))],
    [
      'one that is longer than an answer may be, and those beside it',
      [
        choice('a'),
        choice('b', text('x'.repeat(50_001))),
        choice('c', list(...Array<string>(201).fill('x'))),
      ],
    ],
    [
      'a name and a title of any length',
      [
        { kind: 'title', mine: 't'.repeat(600), theirs: '' },
        { kind: 'person', mine: null, theirs: { ...ana!, name: 'n'.repeat(600) } },
      ],
    ],
    [
      'a version for which there was no room',
      [{ kind: 'version', version: { on: '2026-01-01', note: 'Said', title, people, questions, answers } }],
    ],
  ])('are read whole: %s', (_, conflicts) => {
    expect(parseConflicts(JSON.parse(JSON.stringify(conflicts)))).toEqual(conflicts)
  })

  it('are not taken along by one that is no choice at all', () => {
    expect(parseConflicts([choice('a'), null, { kind: 'html' }, choice('b')])).toEqual([
      choice('a'),
      choice('b'),
    ])
  })

  it.each([undefined, null, 'choices', {}])('are none in %s', (value) => {
    expect(parseConflicts(value)).toEqual([])
  })
})
