import { describe, expect, it } from 'vitest'
import { ofTwoThings, wordOfTwo } from '../../scripts/content/two-mistakes.ts'
import { readMessages } from '../../src/content/read-content.ts'
import { mistakesOf } from './plant.ts'

const told = (file: string, before: string, after: string) => mistakesOf({ file, before, after })

describe('words of two', () => {
  it.each([
    ['Both of you answered.', 'Both'],
    ['We both agreed.', 'both'],
    ['Ask the other for it.', 'the other'],
    ['The other’s answer is here.', 'The other’s'],
    ['In private, the two of you.', 'the two of you'],
    ['Either of us may ask.', 'Either of us'],
    ['Neither of you said it.', 'Neither of you'],
    ['Step on each other’s toes.', 'each other’s'],
  ])('are found in “%s”', (sentence, found) => {
    expect(wordOfTwo(sentence)).toBe(found)
  })

  it.each([
    'Ask the others.',
    'Read it to each other.',
    'You read it, one line after another.',
    'You read 3 lines, one after the other.',
    'When there are more than two of you.',
    'Another side of it.',
  ])('are not in “%s”', (sentence) => {
    expect(wordOfTwo(sentence)).toBeUndefined()
  })

  it.each([
    ['content/messages/en.json', '"Nobody has to explain a number. Ask, and listen."', '"Look at both."'],
    ['content/messages/en.json', '"more": "Look at the answers"', '"more": "Look at the other"'],
    ['content/templates/team.yaml', 'opening:\n  en: ', 'opening:\n  en: Both of us agree. '],
    [
      'content/questions/pace.yaml',
      'en: How soon do we answer each other?',
      'en: How soon do we both answer?',
    ],
    ['content/scenes.yaml', 'each on the very morning', 'both on the very morning'],
  ])('are refused in %s, where there may be more', (file, before, after) => {
    const [first = '', ...more] = told(file, before, after)
    expect(first).toContain(file)
    expect(first).toContain('is said of two, and there may be more')
    expect(more.filter((one) => !one.includes('is said of two'))).toEqual([])
  })

  it('may stand where there is a form for more, and on a paper for two', () => {
    expect(told('content/messages/en.json', '"two": "Look at both"', '"two": "Look at both of you"')).toEqual(
      [],
    )
    const opening = 'opening:\n  en: '
    expect(told('content/templates/two-people.yaml', opening, `${opening}Either of us may ask. `)).toEqual([])
  })

  it.each(ofTwoThings)('are said of two things, not of people, in %s', (path) => {
    const sentence = path.split('.').reduce<unknown>((at, key) => Object(at)[key], readMessages())
    expect(wordOfTwo(String(sentence))).toBeDefined()
  })
})
