import { describe, expect, it } from 'vitest'
import { diff } from '../../../../src/core/alliance/comparing/diff.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

describe('diff', () => {
  it('is empty between two versions that say the same', () => {
    const answers = { a: text('1'), b: list('2') }
    expect(diff(anAlliance({ answers }), anAlliance({ answers: { b: answers.b, a: answers.a } }))).toEqual([])
  })

  it('tells of a new title, of people and of questions', () => {
    const after = anAlliance({
      title: 'Us',
      people: [{ id: 'p1', name: 'Ana L.', role: 'partner' }],
      questions: ['feedback-mistakes'],
    })
    expect(diff(anAlliance(), after)).toEqual([
      { kind: 'title', pieces: [{ text: 'Us', style: 'added' }] },
      { kind: 'person', before: anAlliance().people[0], after: after.people[0] },
      { kind: 'person', before: anAlliance().people[1], after: null },
      { kind: 'question', id: 'feedback-mistakes', style: 'added' },
    ])
  })

  it('tells of words by question and person', () => {
    const before = anAlliance({ answers: { 'needs-most/p1': text('More time') } })
    const after = anAlliance({ answers: { 'needs-most/p1': text('More rest') } })
    expect(diff(before, after)).toEqual([
      {
        kind: 'words',
        key: 'needs-most/p1',
        pieces: [
          { text: 'More ', style: 'plain' },
          { text: 'time', style: 'removed' },
          { text: 'rest', style: 'added' },
        ],
      },
    ])
  })

  it('tells of a new answer that all its words are new', () => {
    expect(diff(anAlliance(), anAlliance({ answers: { why: text('To learn') } }))).toEqual([
      { kind: 'words', key: 'why', pieces: [{ text: 'To learn', style: 'added' }] },
    ])
  })

  it('tells of lists point by point', () => {
    const before = anAlliance({ answers: { us: list('Be on time', 'Send notes on Friday', 'No phones') } })
    const after = anAlliance({ answers: { us: list('Be on time', 'Send notes on Monday', 'Ask first') } })
    const [change] = diff(before, after)
    const styles = change?.kind === 'points' ? change.points.map(({ style }) => style) : []
    expect(styles).toEqual(['plain', 'changed', 'removed', 'added'])
  })

  it('tells of everything else as it was and as it is', () => {
    const before = anAlliance({ answers: { 'pulse-goal/p1': { kind: 'scale', value: 2 } } })
    const after = anAlliance({
      answers: { 'pulse-goal/p1': { kind: 'scale', value: 4 }, why: { kind: 'date', on: '2026-01-01' } },
    })
    expect(diff(before, after)).toEqual([
      {
        kind: 'answer',
        key: 'pulse-goal/p1',
        before: { kind: 'scale', value: 2 },
        after: { kind: 'scale', value: 4 },
      },
      { kind: 'answer', key: 'why', before: null, after: { kind: 'date', on: '2026-01-01' } },
    ])
  })

  it('finds no answer that nobody wrote, even under a name such as constructor', () => {
    expect(diff(anAlliance(), anAlliance({ answers: { constructor: text('x') } }))).toHaveLength(1)
  })
})
