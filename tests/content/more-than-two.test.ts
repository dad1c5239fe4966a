import { describe, expect, it } from 'vitest'
import english from '../../content/messages/en.json' with { type: 'json' }
import { readTemplates, readTopics } from '../../src/content/read-content.ts'

const ofTwo = /\b(both|(?<!more than )two of (?:you|us|them)|the other|you two|either|neither)\b/i

/** Where those words are said of things of which there are two, and not of people. */
const ofThings = [
  /^builder\.calendar\.again$/, // files
  /^builder\.conflicts\./, // wordings
  /^builder\.paper\.twoSides$/, // of a sheet
  /^review\.begin\.lines\.other$/, // lines, one after the other
  /^review\.versions\.why$/, // versions
  /^shelf\./, // copies
  /^sharing\.merge\./, // copies
  /^sharing\.apart\.(cardInvitationWhyFirst|invitedWhyFirst)/, // “hasn’t answered yet either”
  /^sharing\.apart\.cardSecondWhy$/, // answers of one person
]

/** Every text in some data, by where it stands. */
function textsIn(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}

const said = (value: unknown) => textsIn(value).filter(([, text]) => ofTwo.test(text))

describe('words that are said of two people', () => {
  it('stand in the messages only where the sentence has another form for more', () => {
    const ofPeople = said(english).filter(([path]) => !ofThings.some((one) => one.test(path)))
    expect(ofPeople.map(([path]) => path).filter((path) => !path.endsWith('.two'))).toEqual([])
    expect(ofPeople.length).toBeGreaterThan(0)
  })

  it('stand on no paper that more than two people can be on', () => {
    const many = readTemplates().filter(({ roles }) => roles.reduce((all, { most }) => all + most, 0) > 2)
    expect(many.map(({ id }) => id)).toContain('coach-client')
    expect(said(many.map(({ id, sections: _sections, ...words }) => [id, words]))).toEqual([])
  })

  it('stand in no question, since any paper may ask it', () => {
    expect(said(readTopics())).toEqual([])
  })
})
