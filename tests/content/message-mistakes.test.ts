import { describe, expect, it } from 'vitest'
import { contentMistakes } from '../../scripts/content/content-mistakes.ts'
import { sayMistake } from '../../src/content/content-file.ts'
import { readTexts } from '../../src/content/read-content.ts'

const english = `{
  "paper": { "language": "en", "pageOf": "page {page} of {pages}" },
  "apart": { "steps": ["Write.", "Read."] }
}`
const german = `{
  "paper": { "language": "de", "pageOf": "Seite {page} von {pages}" },
  "apart": { "steps": ["Schreiben.", "Lesen."] }
}`

/** What is said of a German file in which `before` is written as `after`. */
function toldOf(before: string, after: string, name = 'de'): readonly string[] {
  if (!german.includes(before)) throw new Error(`The German messages don’t hold ${before}.`)
  const files = new Map([
    ['content/messages/en.json', english],
    [`content/messages/${name}.json`, german.replace(before, after)],
  ])
  return contentMistakes(files).map(sayMistake)
}

const mistakes = [
  [
    'a sentence that is missing',
    ', "pageOf": "Seite {page} von {pages}"',
    '',
    '2:3 paper.pageOf: this is missing',
  ],
  ['a room that is missing', '"apart"', '"together"', '1:1 apart: this is missing'],
  [
    'a sentence that English lacks',
    '"pageOf"',
    '"name": "Name", "pageOf"',
    '2:32 paper.name: en.json has no such',
  ],
  ['a hole that is missing', ' von {pages}', '', '2:32 paper.pageOf: {pages} is missing'],
  ['a hole that nobody fills', '{page} ', '{page} {seite} ', '2:32 paper.pageOf: nobody fills {seite}'],
  ['nothing where words should be', '"Seite {page} von {pages}"', '" "', '2:32 paper.pageOf: this is empty'],
  [
    'words where a list should be',
    '["Schreiben.", "Lesen."]',
    '"Lesen."',
    '3:14 apart.steps: this has another shape',
  ],
  ['a group where words should be', '"Lesen."', '{ "a": "b" }', '3:38 apart.steps.1: this has another shape'],
  ['a step too few', ', "Lesen."', '', '3:14 apart.steps.1: this is missing'],
  [
    'the language of another file',
    '"language": "de"',
    '"language": "en"',
    '2:14 paper.language: this is "en"',
  ],
] as const

/** What is said of a sentence about a number of things in a language, beside English. */
function toldOfCounted(language: string, says: Record<string, string>): string {
  const rest = { paper: { language } }
  const files = new Map([
    ['content/messages/en.json', JSON.stringify({ paper: { language: 'en' }, found: englishForms })],
    [`content/messages/${language}.json`, JSON.stringify({ ...rest, found: says })],
  ])
  return contentMistakes(files).map(sayMistake).join('\n')
}

const englishForms = { one: 'One page in {book}', other: '{count} pages in {book}' }
const polishForms = {
  one: '{count} strona w {book}',
  few: '{count} strony w {book}',
  many: '{count} stron w {book}',
  other: '{count} strony w {book}',
}

describe('a sentence about a number of things', () => {
  it.each([
    ['pl', polishForms],
    ['ja', { other: '{book}に{count}ページ' }],
    [
      'ar',
      {
        zero: '{book}',
        one: '{book}',
        two: '{book}',
        few: '{count} {book}',
        many: '{count} {book}',
        other: '{count} {book}',
      },
    ],
  ])('is right with the forms of its language: %s', (language, says) => {
    expect(toldOfCounted(language, says)).toBe('')
  })

  it.each([
    [
      'a form that is missing',
      'pl',
      { ...polishForms, few: undefined },
      'the form "few" is missing, for numbers such as 2, 3, 4',
    ],
    ['a form that the language has not', 'ja', englishForms, 'ja has no form "one"'],
    ['nothing in a form', 'pl', { ...polishForms, many: ' ' }, 'the form "many" is empty'],
    [
      'a form for several numbers that doesn’t say which',
      'pl',
      { ...polishForms, few: 'strony w {book}' },
      'few: {count} is missing',
    ],
    ['another hole', 'pl', { ...polishForms, one: '{count} strona w {tom}' }, 'one: nobody fills {tom}'],
    [
      'English forms in Russian, where “one” is 21 too',
      'ru',
      { ...polishForms, one: 'страница {book}' },
      'one: {count} is missing',
    ],
  ])('is told of %s', (_what, language, says, told) => {
    expect(toldOfCounted(language, says as Record<string, string>)).toContain(told)
  })
})

describe('the messages of a language', () => {
  it('are right when they have the sentences and the holes of English', () => {
    expect(toldOf('"', '"')).toEqual([])
  })

  it.each(mistakes)('are told of %s, with the place', (_, before, after, told) => {
    expect(toldOf(before, after).join('\n')).toContain(`content/messages/de.json:${told}`)
  })

  it('are told once of each', () => {
    expect(toldOf(' von {pages}', '')).toHaveLength(1)
  })

  it('are told when their file is not named by a language', () => {
    expect(toldOf('"language": "de"', '"language": "deutsch_1"', 'deutsch_1').join()).toContain(
      'content/messages/deutsch_1.json:1:1 "deutsch_1" is no language tag',
    )
  })

  it('are told beside everything else that is wrong in content', () => {
    const texts = new Map([...readTexts(), ['content/messages/de.json', '{}']])
    expect(contentMistakes(texts).map(sayMistake)).toContain(
      'content/messages/de.json:1:1 builder: this is missing. Say what en.json says here.',
    )
  })
})
