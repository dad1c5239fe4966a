import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../../src/core/workshop/names/decode-table.ts'
import { namesInTable } from '../../../src/core/workshop/names/read-names.ts'
import { fc } from '../../fast-check.ts'
import { utf16 } from './utf-16.ts'

const three = ['Zoë Müller', 'Łukasz', 'Óscar']

describe('names in a table', () => {
  it.each([
    ['a list', 'Ada\nBen\n\nChidi\n', ['Ada', 'Ben', 'Chidi']],
    ['one line with commas', 'Ada, Ben, Chidi', ['Ada', 'Ben', 'Chidi']],
    ['a head and addresses', 'E-mail;Name\na@x.org;Ada\nb@x.org;Ben', ['Ada', 'Ben']],
    [
      'first and last names',
      'Last name,First name\nLovelace,Ada\nOkafor,Ben',
      ['Ada Lovelace', 'Ben Okafor'],
    ],
    ['German heads and tabs', 'Vorname\tNachname\nAda\tLovelace', ['Ada Lovelace']],
    ['no head: the first cell that is a name', '1;a@x.org;Ada\n2;b@x.org;Ben', ['Ada', 'Ben']],
    [
      'quotes and a line break in a cell',
      'Name\n"Lovelace, Ada"\n"Ben\nOkafor"',
      ['Lovelace, Ada', 'Ben Okafor'],
    ],
    ['an address behind the name', 'Ada <ada@x.org>\nBen (b@x.org)', ['Ada', 'Ben']],
    ['a quote that never ends', 'Name\nAda\n"Ben', ['Ada', 'Ben']],
    ['a quote that never ends, in the middle', 'Name;x\nAda;1\n"Ben;2\nChidi;3', ['Ada', 'Ben', 'Chidi']],
    [
      'a quote that ends in the next row',
      'Name\nAda\n"Ben\nChidi\n"Dana"\nEve',
      ['Ada', 'Ben', 'Chidi', 'Dana', 'Eve'],
    ],
    [
      'quotes around a part of a cell',
      'Name,x\n"Ada" Lovelace,1\n"Okafor, Ben",2',
      ['Ada" Lovelace', 'Okafor, Ben'],
    ],
    ['line ends of an old Mac', 'Name\rAda\rBen', ['Ada', 'Ben']],
  ])('%s', (_, text, names) => {
    expect(namesInTable(text).names).toEqual(names)
  })

  it('a row that gives no name is told with its number and its words', () => {
    const { names, unused } = namesInTable('Name;E-mail\nAda;a@x\n;b@x.org\n12;\nEve;')
    expect(names).toEqual(['Ada', 'Eve'])
    expect(unused).toEqual([
      { row: 3, why: 'no-name', text: 'b@x.org' },
      { row: 4, why: 'no-name', text: '12' },
    ])
  })

  it('the 201st name is told, too', () => {
    const { names, unused } = namesInTable(
      Array.from({ length: 201 }, (_, place) => `Person ${place}x`).join('\n'),
    )
    expect(names).toHaveLength(200)
    expect(unused).toEqual([{ row: 201, why: 'too-many', text: 'Person 200x' }])
  })
})

describe('a table of any usual encoding', () => {
  const table = `Name\r\n${three.join('\r\n')}`
  it.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${table}`)],
    ['UTF-16, little end first', utf16(table, false, true)],
    ['UTF-16, big end first', utf16(table, true, true)],
    ['UTF-16 without a mark', utf16(table, false, false)],
  ])('%s', (_, bytes) => {
    expect(namesInTable(decodeTable(bytes)).names).toEqual(three)
  })

  it('Windows-1252, as Excel saves it', () => {
    const bytes = Uint8Array.from(
      [...'Name;x\nZo\u00eb;1\n\u00d3scar;2'].map((letter) => letter.charCodeAt(0)),
    )
    expect(namesInTable(decodeTable(bytes)).names).toEqual(['Zoë', 'Óscar'])
  })
})

describe('a table that is not Unicode', () => {
  it.each([
    ['ja-JP', [0x93, 0x63, 0x92, 0x86], '田中'],
    ['ru', [0xc0, 0xed, 0xed, 0xe0], 'Анна'],
    ['pl', [0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a], 'Łukasz'],
    ['zh-CN', [0xcd, 0xf5, 0xc0, 0xf2], '王莉'],
    ['el', [0xc1, 0xed, 0xed, 0xe1], 'Αννα'],
    ['de', [0x5a, 0x6f, 0xeb], 'Zoë'],
    ['ja', [0x5a, 0x6f, 0xeb, 0x0a, 0x41], 'Zoë\nA'], // no Japanese, so that of the West
  ])('is read as it is saved where the reader is at home: %s', (language, bytes, text) => {
    expect(decodeTable(Uint8Array.from(bytes), [language, 'en'])).toBe(text)
  })
})

/** Files as people break them: cut, with wrong quotes, other separators in some rows, bytes that are no text. */
const piece = fc.oneof(
  fc.constantFrom(
    'Ada',
    'Ben Okafor',
    'a@x.org',
    '',
    ' ',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    '\0',
    '\uFEFF',
    'Name',
    'E-mail',
    '=1+1',
    '田中',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
)

it('of 200 broken files every row is used or told, and none is read twice', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, isCut) => {
      const whole = new TextEncoder().encode(pieces.join(''))
      const bytes = isCut ? whole.subarray(0, Math.floor(whole.length / 2)) : whole
      const { names, unused, head } = namesInTable(decodeTable(bytes))
      const rows = unused.map(({ row }) => row)
      expect(new Set(rows).size).toBe(rows.length)
      for (const name of names) expect(name.trim()).not.toBe('')
      for (const { text } of unused) expect(text).not.toBe('')
      for (const word of ['Okafor', '田中']) {
        const said = [...names, ...unused.map(({ text }) => text), ...head].join('\n')
        const isThere = pieces.length > 0 && !isCut && pieces.filter((one) => one === word).length > 0
        if (isThere) expect(said).toContain(word)
      }
    }),
    { numRuns: 200 },
  )
})
