import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../../src/core/workshop/names/decode-table.ts'
import { namesInTable } from '../../../src/core/workshop/names/read-names.ts'
import { fc } from '../../fast-check.ts'

const three = ['Zoë Müller', 'Łukasz', 'Óscar']

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

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

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16, little end first': (text) => utf16(text, false, true),
  'UTF-16, big end first': (text) => utf16(text, true, true),
  'UTF-16 without a mark': (text) => utf16(text, false, false),
  'Windows-1252': (text) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))),
}

/** What is done to some row of a table, by what it becomes. */
const breaks: readonly ((cells: readonly string[], separator: string) => string)[] = [
  (cells, between) => cells.join(between).replace(/^/, '"'),
  (cells, between) => cells.map((cell) => `"${cell}`).join(between),
  (cells, between) => `${cells.join(between)}"`,
  (cells, between) => cells.map((cell) => `"${cell}" more`).join(between),
  (cells, between) => [...cells, 'one', 'more', ''].join(between),
  ([name = '']) => name,
  ([, ...others], between) => ['', ...others].join(between),
  (cells, between) => cells.join(`${between}${between}`),
  (cells, between) => cells.join(between === ';' ? ',' : ';'),
  (cells, between) => cells.join(between).replaceAll('a', 'a\0'),
  (cells, between) => ` \t${cells.join(` ${between} `)} `,
  (cells, between) => cells.join(between).replace(/^/, '\n\n'),
]

it.each(Object.entries(encodings))(
  'of 200 broken tables no row is lost, and none stands with another one: %s',
  (_, encode) => {
    const rows = fc.array(fc.nat(2 * breaks.length), { minLength: 6, maxLength: 24 }) // about half of them are whole
    const separators = fc.constantFrom(',', ';', '\t', '|')
    fc.assert(
      fc.property(
        rows,
        separators,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (kinds, between, end, hasHead) => {
          const tokens = kinds.map((_, at) => `Zo\u00eb${String.fromCharCode(97 + at).repeat(3)}`)
          const lines = kinds.map((kind, at) => {
            const cells = [tokens[at] ?? '', `mail${at}@x.org`, `team ${tokens[at]}`]
            return breaks[kind]?.(cells, between) ?? cells.join(between)
          })
          const head = hasHead ? [['Name', 'E-mail', 'Team'].join(between)] : []
          const { names, unused } = namesInTable(
            decodeTable(encode([...head, ...lines].join('\n').replaceAll('\n', end))),
          )
          const said = [...names, ...unused.map(({ text }) => text)]
          for (const token of tokens) {
            const own = said.filter((one) => one.includes(token))
            expect(own, token).toHaveLength(1)
            expect(tokens.filter((other) => own[0]?.includes(other))).toEqual([token])
          }
        },
      ),
      { numRuns: 200, seed: 16 },
    )
  },
)

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
