import { describe, expect, it } from 'vitest'
import { contentMistakes } from '../../scripts/content/content-mistakes.ts'
import { sayMistake } from '../../src/content/content-file.ts'
import { readTexts } from '../../src/content/read-content.ts'
import { expectToBeNamed, type Row } from './plant.ts'

const inTemplates: readonly Row[] = [
  ['an unknown topic', 'topic: signs', 'topic: sings', 'topic: sings', 'There is no topic "sings"'],
  ['an unknown question', 'once: pace-reply', 'once: pace-repyl', 'once: pace-repyl', 'There is no question'],
  [
    'a question of another topic',
    'once: pace-reply',
    'once: why-roles',
    'once: why-roles',
    'is in the topic why',
  ],
  [
    'a question of another relationship',
    'once: why-unsaid',
    'once: why-coaching',
    'once: why-coaching',
    'is for coach, not team',
  ],
  [
    'a question asked twice',
    'once: pace-reply',
    'each: pace-hours',
    'each: pace-hours\n        from: two-sides\n  - topic',
    'here twice',
  ],
  [
    'a topic twice',
    'topic: celebration',
    'topic: pace',
    'topic: pace\n    questions:\n      - once: cel',
    'here twice',
  ],
  [
    'neither once nor each',
    'once: pace-reply',
    'one: pace-reply',
    'one: pace-reply',
    'fits none of the shapes',
  ],
  ['least above most', 'least: 2', 'least: 13', 'least: 13', 'Make least the smaller one'],
  [
    'a blank for too many',
    'blank: 9',
    'blank: 12\n  - id: guest\n    title:\n      en: Guest\n    least: 1\n    most: 2\n    blank: 3',
    'blank: 3',
    'has room for 3',
  ],
  [
    'the relationship of another template',
    'relationship: team',
    'relationship: coach',
    'relationship: coach',
    'content/templates/coach-client.yaml has "coach" already',
  ],
  ['no closing', 'closing:', 'closed:', 'id: team', 'closing: this is missing'],
]

describe('a mistake in a template is named with its place', () => {
  it.each(inTemplates)('%s', (...row) => expectToBeNamed('content/templates/team.yaml', row))
})

describe('a new kind of paper', () => {
  const texts = readTexts()
  const team = texts.get('content/templates/team.yaml') ?? ''
  const crew = team
    .replace('id: team', 'id: crew')
    .replace('order: 3', 'order: 99')
    .replace('relationship: team', 'relationship: crew')
  const withCrew = new Map([...texts, ['content/templates/crew.yaml', crew]])
  const told = contentMistakes(withCrew).map(sayMistake)
  it('is content alone: only the questions that are not for it yet are named, at their place', () => {
    expect(told.length).toBeGreaterThan(0)
    expect(
      told.filter((one) => !/^content\/templates\/crew\.yaml:\d+:\d+ Question .* not crew\./.test(one)),
    ).toEqual([])
  })

  it('is complete once they are', () => {
    const all = [...withCrew].map(
      ([file, text]) => [file, text.replaceAll('for: [team', 'for: [crew, team')] as const,
    )
    expect(contentMistakes(new Map(all)).map(sayMistake)).toEqual([])
  })
})
