import { describe, expect, it, vi } from 'vitest'
import { hintsFor } from '../../src/answers/hints.ts'
import { notice, patterns } from '../../src/core/promises/notice.ts'

const promises = ['I will be supportive.', 'I answer every message within one working day.']

describe('questions about promises', () => {
  it('are asked about a vague one, and not about one that can be kept', async () => {
    const asked = (await hintsFor(promises, 'en')).map(({ promise }) => promise)
    expect(asked).toEqual(['I will be supportive.'])
  })

  it('are one for each promise, however vague', async () => {
    expect(await hintsFor(['Somebody should be more supportive soon.'], 'en')).toHaveLength(1)
  })

  it('are not asked in another language', async () => {
    expect(await hintsFor(promises, 'de')).toEqual([])
  })
})

describe('the patterns behind them', () => {
  it('are each used by itself first, so that a key that is pressed meanwhile need not wait for all', async () => {
    const used = vi.spyOn(RegExp.prototype, 'test')
    const between: number[] = []
    const watch = setInterval(() => between.push(used.mock.calls.length))
    await hintsFor(['I will be supportive.'], 'en')
    clearInterval(watch)
    used.mockRestore()
    expect(new Set(between).size).toBeGreaterThan(patterns.length / 2) // two clocks of one machine need not beat alike
  })

  it('are all that there are: nothing long is compiled when a sentence is looked at', () => {
    const used = new Set<string>()
    const { exec } = RegExp.prototype
    const watch = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
      used.add(String(this))
      return exec.call(this, text)
    })
    for (const promise of [...promises, 'Minutes will be sent by Ada.', 'If we can, we speak up.'])
      notice(promise)
    watch.mockRestore()
    const known = new Set(patterns.map(String))
    expect([...used].filter((one) => one.length > 60 && !known.has(one))).toEqual([])
    expect(used.size).toBeGreaterThan(patterns.length / 2)
  })
})
