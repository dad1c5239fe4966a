import { describe, expect, it } from 'vitest'
import { onceLoaded, openHarfBuzz } from '../../../src/core/text/open-harfbuzz.ts'

describe('HarfBuzz', () => {
  it('is loaded once, however many ask for it at the same time', () => {
    expect(openHarfBuzz()).toBe(openHarfBuzz())
  })

  it('is tried again after it could not be loaded', async () => {
    const answers = [Promise.reject(new Error('no connection')), Promise.resolve('loaded')]
    const open = onceLoaded(() => answers.shift() ?? Promise.resolve('too often'))
    await expect(open()).rejects.toThrow('no connection')
    await expect(open()).resolves.toBe('loaded')
    await expect(open()).resolves.toBe('loaded')
  })
})
