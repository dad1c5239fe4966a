import { describe, expect, it } from 'vitest'
import { readMessages } from '../../src/content/read-content.ts'
import { agree } from '../../src/core/alliance/agree.ts'
import { contentsOf } from '../../src/export/contents-of.ts'
import type { Wishes } from '../../src/export/wishes.ts'
import { alliance } from '../sample.ts'

const messages = readMessages('en')
const { contents } = messages.builder
const usual: Wishes = { length: 'one-page', sheet: 'a4', unanswered: null, data: 'all', sayYes: [] }
const first = agree(alliance(), { on: '2026-08-22', note: '' })
const changed = { ...first, title: 'Ours' }
const second = agree(changed, { on: '2026-11-22', note: '' })
const inTable = (one: typeof first, wishes: Partial<Wishes> = {}) =>
  contentsOf(one, { ...usual, ...wishes }, { language: 'en', messages })
const earlier = (one: typeof first, data: Wishes['data']) =>
  inTable(one, { data }).find(({ what }) => /earlier version/.test(what))?.inside

describe('what a PDF holds', () => {
  it('is said of names first: they are the file’s authors too', () => {
    expect(inTable(first)[0]).toEqual({
      what: contents.names,
      onPages: contents.namesOn,
      inside: contents.yes,
    })
  })

  it('is on its pages alone when nobody wants data inside', () => {
    expect(new Set(inTable(second, { data: 'none' }).map(({ inside }) => inside))).toEqual(
      new Set([contents.no]),
    )
  })

  it.each([
    ['after the first agreement', first, 'all', undefined],
    ['after the second', second, 'all', contents.yes],
    ['after the second', second, 'newest', contents.no],
    ['as a draft of the second', changed, 'newest', contents.lastOnly],
    ['as a draft of the second', changed, 'none', contents.no],
  ] as const)('%s tells of earlier versions, %#', (_, one, data, told) => {
    expect(earlier(one, data)).toBe(told)
  })
})
