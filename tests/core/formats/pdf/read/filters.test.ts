import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpacked } from '../../../../../src/core/formats/pdf/read/filters.ts'
import { isDict, type Value } from '../../../../../src/core/formats/pdf/read/value.ts'
import { ValueReader } from '../../../../../src/core/formats/pdf/read/value-reader.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const itself = (value: Value | undefined) => value

function unpack(entries: string, packed: Uint8Array, left = 10_000): string | undefined {
  const dict = new ValueReader(bytes(`<<${entries}>>`), 0, { left: 10_000 }).value()
  if (!isDict(dict)) throw new Error('No dictionary.')
  const plain = unpacked(dict, packed, itself, { left })
  return plain && new TextDecoder('latin1').decode(plain)
}

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'))
const hello = new Uint8Array(deflateSync('hello hello'))
const up = (rows: readonly string[]) =>
  new Uint8Array(deflateSync(Buffer.concat(rows.map((row) => Buffer.from(row, 'latin1')))))

describe('A stream', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['not packed', '', bytes('hello'), 'hello'],
    ['deflated', '/Filter/FlateDecode', hello, 'hello hello'],
    ['in hexadecimal digits', '/Filter/ASCIIHexDecode', bytes('68 65 6C6c 6F>'), 'hello'],
    ['in hexadecimal digits, an odd number of them', '/Filter/AHx', bytes('68657>'), 'hep'],
    ['in base 85', '/Filter/ASCII85Decode', bytes('BOu!r\nDZ~>'), 'hello'],
    ['in base 85 with zeros', '/Filter/A85', bytes('z~>'), '\0\0\0\0'],
    [
      'in runs',
      '/Filter/RunLengthDecode',
      Uint8Array.of(4, 104, 101, 108, 108, 111, 254, 33, 128),
      'hello!!!',
    ],
    ['with LZW', '/Filter/LZWDecode', hex('800b6050220c0c8501'), '-----A---B'],
    [
      'twice',
      '/Filter [/ASCIIHexDecode /FlateDecode]',
      bytes(`${Buffer.from(hello).toString('hex')}>`),
      'hello hello',
    ],
    ['locked by nothing', '/Filter [/Crypt /FlateDecode]', hello, 'hello hello'],
    [
      'as differences from the row above',
      '/Filter/FlateDecode /DecodeParms <</Predictor 12 /Columns 3>>',
      up(['\x02abc', '\x02\x01\x01\x01']),
      'abcbcd',
    ],
    [
      'as differences from the left',
      '/Filter/FlateDecode /DecodeParms <</Predictor 2 /Columns 3>>',
      up(['a\x01\x01d\x01\x01']),
      'abcdef',
    ],
  ])('is unpacked: %s', (_, entries, packed, plain) => {
    expect(unpack(entries, packed)).toBe(plain)
  })

  it.each([
    ['for pictures', '/Filter/DCTDecode'],
    ['in more ways than any program packs it', `/Filter [${'/ASCIIHexDecode '.repeat(9)}]`],
  ])('is left alone when it is packed %s', (_, entries) => {
    expect(unpack(entries, hello)).toBeUndefined()
  })

  it.each<[string, string, Uint8Array]>([
    ['deflated', '/Filter/FlateDecode', new Uint8Array(deflateSync(Buffer.alloc(5000)))],
    ['in runs', '/Filter/RunLengthDecode', new Uint8Array(100).fill(129)],
    ['in base 85', '/Filter/ASCII85Decode', bytes('z'.repeat(1000))],
    ['with LZW', '/Filter/LZWDecode', new Uint8Array(600)],
  ])('is not unpacked further than the budget allows: %s', (_, entries, packed) => {
    expect(() => unpack(entries, packed, 200)).toThrow('too much')
  })
})
