import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { fontFromWoff } from '../../../src/core/text/woff.ts'

const file = new URL('../../../public/fonts/literata-regular.woff', import.meta.url)
const woff = new Uint8Array(await readFile(file))

describe('fontFromWoff', () => {
  it('gives a font as long as the WOFF says', () => {
    expect(fontFromWoff(woff).length).toBe(new DataView(woff.buffer, woff.byteOffset).getUint32(16))
  })

  it('writes tables whose checksums hold', () => {
    const font = new DataView(fontFromWoff(woff).buffer)
    const sums = directory(font).filter(({ tag }) => tag !== 'head')
    expect(sums.length).toBeGreaterThan(8)
    for (const { checksum, start, length } of sums) expect(sumOf(font, start, length)).toBe(checksum)
  })

  it('leaves what is no WOFF as it is', () => {
    const font = fontFromWoff(woff)
    expect(fontFromWoff(font)).toBe(font)
    expect(fontFromWoff(new Uint8Array(3))).toHaveLength(3)
  })

  it('throws when a table is damaged', () => {
    expect(() => fontFromWoff(woff.map((byte, index) => (index > 2000 ? byte ^ 0x55 : byte)))).toThrow()
  })
})

function directory(font: DataView) {
  return Array.from({ length: font.getUint16(4) }, (_, index) => {
    const at = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(at + offset)))
    return {
      tag,
      checksum: font.getUint32(at + 4),
      start: font.getUint32(at + 8),
      length: font.getUint32(at + 12),
    }
  })
}

function sumOf(font: DataView, start: number, length: number): number {
  const words = Array.from({ length: Math.ceil(length / 4) }, (_, index) => font.getUint32(start + 4 * index))
  return words.reduce((sum, word) => (sum + word) >>> 0, 0)
}
