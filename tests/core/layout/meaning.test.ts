import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/paper/paper.ts'
import { aPaper, pagesOf, readIn, tagsWith, textMarks, words } from './a-page.ts'

const documentOf = (...blocks: Block[]) => pagesOf(aPaper(blocks))

describe('what cannot be heard is told in words', () => {
  it('whether an option was chosen', () => {
    const options = [
      { id: 'a', label: 'Alone', chosen: true },
      { id: 'b', label: 'Together', chosen: false },
    ]
    const { root } = documentOf({ kind: 'options', many: true, options })
    expect(tagsWith('Figure', root).map(({ alt }) => alt)).toEqual(['Chosen', 'Not chosen'])
  })

  it('how far a scale goes', () => {
    const { root } = documentOf({ kind: 'scale', steps: 5, low: 'Gentle', high: 'Hard', value: 4 })
    expect(tagsWith('Figure', root)[0]?.alt).toBe('4 of 5, where 1 is “Gentle” and 5 is “Hard”')
  })
})

describe('the structure', () => {
  it('knows lists, with bullets and items', () => {
    const document = documentOf({ kind: 'list', items: ['One', 'Two'] })
    expect(tagsWith('LI', document.root).map((item) => readIn(item, document))).toEqual(['• One', '• Two'])
  })

  it('knows tables, with heads that say what they are for', () => {
    const { root } = documentOf({ kind: 'table', head: ['When', 'What'], rows: [['May', 'Began']] })
    expect(tagsWith('TH', root).map(({ scope }) => scope)).toEqual(['Column', 'Column'])
    expect(tagsWith('TD', root)).toHaveLength(2)
  })

  it('names the language of a passage in another script', () => {
    const { root } = documentOf(words('Вместе'), words('Together'))
    expect(tagsWith('P', root).map(({ language }) => language)).toEqual(['ru', undefined])
  })
})

describe('what changed', () => {
  const document = documentOf({
    kind: 'text',
    tone: 'body',
    by: 'people',
    spans: [
      { text: 'We meet ', style: 'plain' },
      { text: 'weekly', style: 'removed' },
      { text: 'monthly', style: 'added' },
      { text: ' by שלום 12 phone.', style: 'plain' },
    ],
  })
  const marks = document.pages.flatMap(textMarks)

  it('has its own ink, and is struck through or underlined', () => {
    const inkOf = (text: string) => marks.find(({ line }) => line.text === text)?.ink
    expect([inkOf('weekly'), inkOf('monthly')]).toEqual(['removed', 'added'])
    const strokes = document.pages.flatMap((page) => page.marks).filter((mark) => mark.kind === 'rule')
    expect(strokes.filter(({ ink }) => ink === 'removed' || ink === 'added')).toHaveLength(2)
  })

  it('stands in one line, every letter once', () => {
    const line = marks.filter(({ tag }) => tag !== null)
    expect(new Set(line.map(({ y }) => y)).size).toBe(1)
    expect([...line.map((mark) => mark.line.text).join('')].sort().join('')).toBe(
      [...'We meet weeklymonthly by שלום 12 phone.'].sort().join(''),
    )
  })
})
