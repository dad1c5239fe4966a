import { describe, expect, it } from 'vitest'
import { contentMistakes } from '../../scripts/content/content-mistakes.ts'
import { sayMistake } from '../../src/content/content-file.ts'
import { readTexts } from '../../src/content/read-content.ts'
import { expectToBeNamed, type Row } from './plant.ts'

const texts = readTexts()

describe('the content', () => {
  it('has no mistakes', () => {
    expect(contentMistakes(texts).map(sayMistake)).toEqual([])
  })

  it('names every mistake, not only the first', () => {
    const [why, team] = ['content/questions/why.yaml', 'content/templates/team.yaml']
    const files = contentMistakes(new Map([...texts, [why, 'id: why'], [team, 'id: team']]))
    expect(new Set(files.map(({ file }) => file))).toEqual(new Set([why, team]))
  })

  it('is told to have a question only once', () => {
    const needs = texts.get('content/questions/needs.yaml') ?? ''
    const copy = needs.replace('id: needs', 'id: needs-again').replace('order: 3', 'order: 99')
    const told = contentMistakes(new Map([...texts, ['content/questions/needs-again.yaml', copy]]))
    expect(told.map(sayMistake).join('\n')).toContain('is in content/questions/needs.yaml already')
  })
})

const inQuestions: readonly Row[] = [
  ['YAML that can’t be read', 'order: 1', 'order: [1', 'title:', 'can’t be read'],
  ['a key twice', 'order: 1', 'order: 1\norder: 2', 'order: 2', 'can’t be read'],
  ['an unknown kind', 'kind: list', 'kind: lists', 'kind: lists', 'write one of "short", "long", "list"'],
  ['too many lines', 'lines: 3', 'lines: 30', 'lines: 30', 'at most 12'],
  ['an unknown field', 'hint:', 'hnit:', 'id: why-purpose', 'nobody knows "hnit"'],
  ['words without a language', 'title:\n  en: Why', 'title: Why', 'title: Why', 'words by language'],
  ['words without English', 'title:\n  en: Why', 'title:\n  de: Warum', 'title:\n  de', 'missing'],
  ['an id that isn’t one', 'why-hopes', 'Why hopes', 'id: Why hopes', 'small letters, digits and hyphens'],
  ['an id of another topic', 'why-hopes', 'needs-hopes', 'id: needs-hopes', 'Begin its id with "why-"'],
  [
    'an unknown relationship',
    'for: [mentor]',
    'for: [mentors]',
    'mentors',
    'is for "mentors", which no template has as its relationship. Choose one of adjustments, coach, ',
  ],
  ['a relationship twice', '[mentor]', '[mentor, mentor]', 'mentor]', 'here twice'],
  ['another name than the file’s', 'id: why\n', 'id: because\n', 'id: because', 'Make them the same'],
  ['an order that is taken', 'order: 1', 'order: 2', 'order: 2', 'Give this one another number'],
]

describe('a mistake in a question is named with its place', () => {
  it.each(inQuestions)('%s', (...row) => expectToBeNamed('content/questions/why.yaml', row))

  it('two options of the same name', () => {
    const row: Row = [
      '',
      'id: alone',
      'id: in-writing',
      'id: in-writing\n        label:\n          en: In w',
      'twice',
    ]
    expectToBeNamed('content/questions/feedback.yaml', row)
  })
})

const inExamples: readonly Row[] = [
  ['JSON that can’t be read', '"version": 1,', '"version": 1', '"id"', 'can’t be read'],
  ['an unknown template', '"template": "coach-client"', '"template": "coach"', '"template"', 'Choose one of'],
  [
    'another name than the file’s',
    '"id": "coach-and-client"',
    '"id": "maya"',
    '"id": "maya"',
    'Make them the same',
  ],
  ['an unknown role', '"role": "client"', '"role": "boss"', '"role": "boss"', 'has no role "boss"'],
  ['too few in a role', '"role": "client"', '"role": "coach"', '"people"', 'here are 0'],
  ['a person twice', '"id": "p2"', '"id": "p1"', '"id": "p1",\n      "name": "Tom', 'here twice'],
  ['an unknown question', '"why-purpose"', '"why-porpoise"', '"why-porpoise"', 'There is no question'],
  ['a question that isn’t asked', '"why-purpose"', '"why-roles"', '"why-roles"', 'doesn’t ask "why-roles"'],
  [
    'a stranger’s answer',
    '"needs-from-me/p1"',
    '"needs-from-me/p9"',
    '"needs-from-me/p9"',
    'isn’t among the people',
  ],
  ['one person’s answer for all', '"why-purpose"', '"why-purpose/p1"', '"why-purpose/p1"', 'once, of all'],
  ['an answer for all of each', '"needs-from-me/p1"', '"needs-from-me"', '"needs-from-me"', 'of each'],
  [
    'another kind of answer',
    '"kind": "scale"',
    '"kind": "text", "text": "4"',
    '"support-challenge"',
    'is a scale',
  ],
  ['a number beyond the scale', '"value": 4', '"value": 9', '"support-challenge"', 'goes up to 5'],
  ['an unknown option', '["quarterly"]', '["weekly"]', '"check-ins-rhythm"', 'has no option "weekly"'],
  [
    'two options where one goes',
    '["quarterly"]',
    '["quarterly", "monthly"]',
    '"check-ins-rhythm"',
    'Keep one',
  ],
  ['a day that doesn’t exist', '2027-02-25', '2027-02-30', '"on": "2027-02-30"', 'a day that exists'],
  [
    'a question taken in that isn’t there',
    '"questions": []',
    '"questions": ["why-not"]',
    '"why-not"',
    'Take it out',
  ],
  [
    'a question taken in though it is asked',
    '"questions": []',
    '"questions": ["pace-fees"]',
    '"pace-fees"',
    'already',
  ],
]

describe('a mistake in an example is named with its place', () => {
  it.each(inExamples)('%s', (...row) =>
    expectToBeNamed('content/examples/coach-and-client.alliance.json', row),
  )

  it('revisions in the wrong order', () => {
    const row: Row = [
      '',
      '"on": "2026-09-30"',
      '"on": "2026-08-01"',
      '"on": "2026-08-01"',
      'Put the oldest first',
    ]
    expectToBeNamed('content/examples/two-peers.alliance.json', row)
  })
})
