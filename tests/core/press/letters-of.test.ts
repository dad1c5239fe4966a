import { describe, expect, it } from 'vitest'
import { nodeFonts } from '../../../scripts/fonts/read-fonts.ts'
import { readMessages, readTemplates, readTopics } from '../../../src/content/read-content.ts'
import type { Alliance, Answers } from '../../../src/core/alliance/alliance.ts'
import { knownHan } from '../../../src/core/press/known-han.ts'
import { lettersOf } from '../../../src/core/press/letters-of.ts'
import { press } from '../../../src/core/press/press.ts'
import { findTemplate } from '../../../src/core/templates/lookup.ts'
import { example } from '../formats/pdf/works.ts'

const supplies = { topics: readTopics(), messages: readMessages(), fonts: await nodeFonts() }
const template = findTemplate(readTemplates(), 'two-people')
const pair = example('two-peers')

function orderOf(alliance: Alliance) {
  if (!template) throw new Error('There is no template for two people.')
  const usual = { language: 'en', sheet: 'a4', edition: 'standard', gaps: 'lines' } as const
  return { ...usual, template, alliance, made: new Date(0) }
}

const saying = (text: string): Alliance => ({
  ...pair,
  revisions: [],
  answers: { 'why-purpose': { kind: 'text', text } },
})

describe('Before a paper is made it is told', () => {
  it.each([
    ['nothing of letters that are there', 'С нѐ e̍ ᎠᎡ 𝗕', []],
    ['which letters no face has', 'a 𓀀 b 𑄇 𓀀', ['𓀀', '𑄇']],
  ])('%s', async (_, text, unknown) => {
    expect(await lettersOf(orderOf(saying(text)), supplies)).toEqual({
      missing: [],
      unknown,
      areTurned: false,
    })
  })

  it('that Mongolian stands in lines', async () => {
    expect((await lettersOf(orderOf(saying('ᠮᠣᠩᠭᠣᠯ')), supplies)).areTurned).toBe(true)
  })
})

it('The press says which letters it printed as numbers', async () => {
  expect((await press(orderOf(saying('a 𓀀 b')), supplies)).unknown).toEqual(['𓀀'])
})

describe('What an alliance tells of Chinese characters', () => {
  const [one, other] = pair.people
  if (!one || !other) throw new Error('The example has no two people.')
  const people = [
    { ...one, name: '田中 直' },
    { ...other, name: '王直' },
  ]
  const answers: Answers = {
    [`needs-from-me/${one.id}`]: { kind: 'text', text: '正直に話す。' },
    [`commitments-mine/${one.id}`]: { kind: 'list', items: ['直接'] },
    [`needs-from-me/${other.id}`]: { kind: 'text', text: '我们直接说。' },
  }
  const known = knownHan({ ...pair, people, answers })

  it('is that whoever writes kana has a Japanese name', () => {
    expect([...known.names]).toEqual([
      ['田中 直', 'ja'],
      ['王直', 'zh'],
    ])
  })

  it('is that whoever writes kana means Japanese in short answers too', () => {
    expect([...known.texts]).toEqual([['直接', 'ja']])
  })

  it('sets each name of a title in its own forms', async () => {
    const { work } = await press(orderOf({ ...pair, title: '', revisions: [], people, answers }), supplies)
    const marks = work.document.pages.flatMap((page) => page.marks)
    const title = marks.find((mark) => mark.kind === 'text' && mark.line.text === '田中 直 and 王直')
    const families = title?.kind === 'text' ? title.line.runs.map(({ face }) => face.name) : []
    const inOrder = families.map((name) => name.replace(/-\d+$/, '')).filter((name) => /JP|SC/.test(name))
    expect([...new Set(inOrder)]).toEqual(['NotoSansJP', 'NotoSansSC'])
    expect(inOrder.indexOf('NotoSansSC')).toBe(inOrder.lastIndexOf('NotoSansJP') + 1)
  })
})
