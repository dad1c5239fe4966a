import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../../src/core/formats/pdf/read/decode-text.ts'
import { bytesIn } from '../../../../../src/core/formats/pdf/read/value.ts'
import { ValueReader } from '../../../../../src/core/formats/pdf/read/value-reader.ts'

const read = (text: string, left = 10_000) =>
  new ValueReader(new TextEncoder().encode(text), 0, { left }).value()
const readText = (text: string) => decodeText(bytesIn(read(text)) ?? new Uint8Array(0))

describe('A value in a PDF', () => {
  it.each([
    ['12', 12],
    ['-.5', -0.5],
    ['true', true],
    ['null', null],
    ['/A#20b', { kind: 'name', name: 'A b' }],
    ['12 0 R', { kind: 'ref', number: 12 }],
    ['[1 2 0 R 3 /a]', [1, { kind: 'ref', number: 2 }, 3, { kind: 'name', name: 'a' }]],
    ['% a comment\n 7', 7],
    [
      '<</A 1/B[2]>>',
      {
        kind: 'dict',
        entries: new Map<string, unknown>([
          ['A', 1],
          ['B', [2]],
        ]),
        stream: null,
      },
    ],
  ])('is read: %s', (text, value) => {
    expect(read(text)).toEqual(value)
  })

  it.each([
    ['(plain (nested) text)', 'plain (nested) text'],
    ['(a\\(b\\)c\\\\d)', 'a(b)c\\d'],
    ['(one\\ntwo\\\nthree)', 'one\ntwothree'],
    ['(one\r\ntwo)', 'one\ntwo'],
    ['(caf\\351 \\2014)', 'café †4'],
    ['<636166E9>', 'café'],
    ['<feff04 1f 04 40>', 'Пр'],
    ['<fffe1f044004>', 'Пр'],
    ['<efbbbfd09f>', 'П'],
    ['<feff001b0065006e001b0041>', 'A'],
    ['<8e8f80>', '”‘•'],
  ])('is text: %s', (value, text) => {
    expect(readText(value)).toBe(text)
  })

  it.each(['(no end', '<41', '[1 2', '<</A', '<<1 2>>', 'endobj', '', '[[[['.repeat(20)])(
    'is refused: %s',
    (text) => {
      expect(() => read(text)).toThrow()
    },
  )

  it('is refused when it takes too much', () => {
    expect(() => read(`(${'a'.repeat(500)})`, 100)).toThrow('too much')
  })
})
