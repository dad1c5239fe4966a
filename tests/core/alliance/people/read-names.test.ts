import { describe, expect, it } from 'vitest'
import { readNames } from '../../../../src/core/alliance/people/read-names.ts'

const roles = [
  { id: 'coach', titles: ['coach', 'Coach'] },
  { id: 'client', titles: ['client', 'Client'] },
]
const read = (text: string) => readNames(text, roles, ['Name', 'Names'], 500)
const names = (text: string) => read(text).names.map(({ name, role }) => (role ? `${name}=${role}` : name))

describe('names that are pasted', () => {
  it.each([
    ['one on each line', 'Ada\nBo\r\nCem', ['Ada', 'Bo', 'Cem']],
    ['with empty lines and spaces', '\n  Ada \n\n Bo\u00a0B \n', ['Ada', 'Bo B']],
    ['with commas', 'Ada, Bo,Cem', ['Ada', 'Bo', 'Cem']],
    ['with semicolons', 'Ada; Bo; Cem;', ['Ada', 'Bo', 'Cem']],
    ['a row of a table', 'Ada\tBo\tCem', ['Ada', 'Bo', 'Cem']],
    ['numbered', '1. Ada\n2) Bo\n10. Cem', ['Ada', 'Bo', 'Cem']],
    ['with points', '- Ada\n• Bo\n* Cem', ['Ada', 'Bo', 'Cem']],
    ['in Arabic', 'آدا، بو، جم', ['آدا', 'بو', 'جم']],
    ['in Japanese', '田中、佐藤，鈴木', ['田中', '佐藤', '鈴木']],
    ['as addresses of a message', 'Ada L <ada@x.org>, "Bo B" <bo@x.org>', ['Ada L', 'Bo B']],
    [
      'as Outlook writes them',
      'Lovelace, Ada <ada@x.org>; Hopper, Grace <g@x.org>',
      ['Ada Lovelace', 'Grace Hopper'],
    ],
    ['in quotation marks', '"Lovelace, Ada" <ada@x.org>, Bo', ['Ada Lovelace', 'Bo']],
    ['beside bare addresses', 'Ada ada@x.org\nBo (bo@x.org)', ['Ada', 'Bo']],
    ['with a column of addresses', 'Ada\tada@x.org\nBo\tbo@x.org', ['Ada', 'Bo']],
    ['with a role in the second column', 'Ada\tCoach\nBo\tclient', ['Ada=coach', 'Bo=client']],
    ['with a role in the first column', 'Coach\tAda\nClient\tBo', ['Ada=coach', 'Bo=client']],
    ['with a role behind a semicolon', 'Ada;Coach\nBo;Client', ['Ada=coach', 'Bo=client']],
    ['with a role in brackets', 'Ada (Coach)\nBo (Berlin)', ['Ada=coach', 'Bo (Berlin)']],
    ['under a heading', 'Name\tE-mail\nAda\tada@x.org\nBo\tbo@x.org', ['Ada', 'Bo']],
    ['nobody in an empty text', ' \n\t', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
    expect(read(text).unused).toEqual([])
  })

  it.each([
    ['an address without a name', 'Ada\nbo@x.org', ['bo@x.org']],
    ['what has no letter in it', 'Ada\n0171 234\n—', ['0171 234', '—']],
    ['another column of a table', 'Ada\tDesign\nBo\tSales', ['Design', 'Sales']],
    ['another column under a heading', 'Name;Town\nAda;Oslo\nBo;Bonn', ['Oslo', 'Bonn']],
    ['a role without a name', 'Coach\nAda', ['Coach']],
    ['what is far too long for a name', `Ada\n${'x'.repeat(501)}`, ['x'.repeat(501)]],
    ['the same thing once', 'Ada\t?\nBo\t?', ['?']],
  ])('name what can’t be used: %s', (_, text, unused) => {
    expect(read(text).unused).toEqual(unused)
    expect(names(text)[0]).toBe('Ada')
  })

  it('are read before anybody gives up, however long and strange the text', () => {
    const strange = `${'"<@(,;\t'.repeat(100_000)}\n${'a@'.repeat(250_000)}`
    expect(() => read(strange)).not.toThrow()
  })

  it('are looked for in something else that was copied, however long, without keeping anybody waiting', () => {
    expect(read('QUJD'.repeat(1_000_000)).names).toEqual([]) // hours, if each letter looked at all the others
  })
})
