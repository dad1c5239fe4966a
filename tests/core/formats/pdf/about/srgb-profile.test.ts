import { describe, expect, it } from 'vitest'
import { srgbProfile } from '../../../../../src/core/formats/pdf/about/srgb-profile.ts'

describe('The colour profile', () => {
  const profile = srgbProfile()
  const view = new DataView(profile.buffer)
  const ascii = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4))

  it('says its own length and that it is a profile', () => {
    expect(view.getUint32(0)).toBe(profile.length)
    expect(ascii(36)).toBe('acsp')
  })

  it('is a screen in RGB', () => {
    expect([ascii(12), ascii(16), ascii(20)]).toEqual(['mntr', 'RGB ', 'XYZ '])
  })

  it('holds every element in its bounds, at a multiple of four', () => {
    for (let i = 0; i < view.getUint32(128); i++) {
      const [at, length] = [view.getUint32(132 + 12 * i + 4), view.getUint32(132 + 12 * i + 8)]
      expect(at % 4).toBe(0)
      expect(at + length).toBeLessThanOrEqual(profile.length)
    }
  })

  it('has primaries that add up to the white of D50', () => {
    const columns = ['rXYZ', 'gXYZ', 'bXYZ'].map((tag) => {
      const place = [...Array(view.getUint32(128)).keys()].find((i) => ascii(132 + 12 * i) === tag) ?? 0
      const at = view.getUint32(132 + 12 * place + 4) + 8
      return [0, 4, 8].map((offset) => view.getInt32(at + offset) / 65536)
    })
    const white = [0, 1, 2].map((i) => columns.reduce((sum, column) => sum + (column[i] ?? 0), 0))
    for (const [i, part] of [0.9642, 1, 0.8249].entries()) expect(white[i]).toBeCloseTo(part, 3)
  })

  it('is small', () => {
    expect(profile.length).toBeLessThan(600)
  })
})
