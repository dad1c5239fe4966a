import { describe, expect, it } from 'vitest'
import { parseAlliance, readAlliance } from '../../../../src/core/alliance/opening/parse.ts'
import { fc } from '../../../fast-check.ts'
import { anAlliance, list, text } from '../an-alliance.ts'

const full = anAlliance({
  questions: ['mistakes'],
  answers: { 'why-here': text('To learn'), 'needs-most/p1': list('Time', 'Silence') },
  revisions: [
    { on: '2026-01-31', note: 'First', title: '', people: anAlliance().people, questions: [], answers: {} },
  ],
})

describe('parseAlliance', () => {
  it('gives back what was saved', () => {
    expect(parseAlliance(JSON.stringify(full))).toEqual(full)
  })

  it('reads past a byte order mark', () => {
    expect(parseAlliance(`\uFEFF${JSON.stringify(full)}`)).toEqual(full)
  })

  it('leaves out what it does not know', () => {
    expect(parseAlliance(JSON.stringify({ ...full, extra: 1 }))).toEqual(full)
  })

  it.each([
    ['nothing', '', 'not-ours'],
    ['not JSON', '%PDF-1.7', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['somebody else’s JSON', '{"name":"package"}', 'not-ours'],
    ['no version', '{"format":"alliance"}', 'not-ours'],
    ['a later version', '{"format":"alliance","version":4}', 'too-new'],
    ['only the envelope', '{"format":"alliance","version":1}', 'damaged'],
    ['half of what was saved', JSON.stringify(full, null, 2).slice(0, 200), 'damaged'],
    ['too many letters', ' '.repeat(5_000_001), 'too-large'],
    ['deep nesting', '['.repeat(4_900_000), 'not-ours'],
    ['a million objects', `[${'{},'.repeat(1_000_000)}{}]`, 'not-ours'],
  ])('says of %s that it is %s', (_name, json, problem) => {
    expect(parseAlliance(json)).toEqual({ problem })
  })

  it.each([
    ['people that are no list', { people: 'Ana' }],
    ['nobody', { people: [] }],
    ['two people with one id', { people: [anAlliance().people[0], anAlliance().people[0]] }],
    ['a role that is no id', { people: [{ id: 'p1', name: 'Ana', role: '<b>' }] }],
    ['an answer of an unknown kind', { answers: { why: { kind: 'html', text: 'x' } } }],
    ['an answer with a strange key', { answers: { '../why': text('x') } }],
    ['a day that does not exist', { answers: { when: { kind: 'date', on: '2026-02-30' } } }],
    ['a revision without a day', { revisions: [{ note: '', title: '' }] }],
    ['too many revisions', { revisions: Array(201).fill(full.revisions[0]) }],
    ['a hundred thousand people', { people: Array(100_000).fill({}) }],
    [
      'very many wrong answers',
      { answers: Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [i, 0])) },
    ],
    ['a language that there cannot be', { language: 'en-AB-CD' }],
  ])('says of %s that it is damaged', (_name, wrong) => {
    expect(parseAlliance(JSON.stringify({ ...full, ...wrong }))).toEqual({ problem: 'damaged' })
  })

  it('changes no prototype', () => {
    const hostile = JSON.stringify(full).replace(
      '"why-here":',
      '"__proto__":{"kind":"text","text":"x"},"why-here":',
    )
    expect(parseAlliance(hostile.replace('{"format"', '{"__proto__":{"polluted":1},"format"'))).toEqual(full)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('never throws, whatever stands in the fields', () => {
    const field = fc.constantFrom(...Object.keys(full))
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const opened = parseAlliance(JSON.stringify({ ...full, [name]: value }))
        expect('problem' in opened || opened.format === 'alliance').toBe(true)
      }),
    )
  })
})

describe('readAlliance', () => {
  it('reads of our own store what is longer than any file that is opened', () => {
    const long = text('word '.repeat(9_900))
    const answers = Object.fromEntries(Array.from({ length: 110 }, (_, index) => [`why-${index}`, long]))
    const longest = anAlliance({ answers })
    expect(parseAlliance(JSON.stringify(longest))).toEqual({ problem: 'too-large' })
    expect(readAlliance(JSON.parse(JSON.stringify(longest)))).toEqual(longest)
  })

  it('reads every version that an alliance has room for, however many points are in it', () => {
    const points = list(...Array.from({ length: 200 }, (_, index) => `${index}`))
    const answers = Object.fromEntries(Array.from({ length: 160 }, (_, index) => [`why-${index}`, points]))
    expect(readAlliance(anAlliance({ answers }))).toEqual(anAlliance({ answers }))
  })

  it.each([
    ['nothing', undefined, 'not-ours'],
    ['a list', [], 'not-ours'],
    ['a later version', { format: 'alliance', version: 4 }, 'too-new'],
    ['only the envelope', { format: 'alliance', version: 1 }, 'damaged'],
    ['a word where answers should be', { ...full, answers: 'word' }, 'damaged'],
    ['twenty-five people', { ...full, people: manyPeople(25) }, 'damaged'],
  ])('says of %s that it is %s', (_name, value, problem) => {
    expect(readAlliance(value)).toEqual({ problem })
  })
})

function manyPeople(count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `p${index + 1}`, name: '', role: 'partner' }))
}
