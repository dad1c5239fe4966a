import { expect, it, vi } from 'vitest'
import type { Driven, Tab } from '../every-browser/drivers/tab.ts'
import type { World } from '../every-browser/journey.ts'
import { walk } from '../every-browser/walk.ts'

const seen: string[] = []

vi.mock('../browser/own-site.ts', () => ({ ownSite: async () => ({ stop: async () => {} }) }))
vi.mock('../every-browser/journey.ts', () => {
  const step =
    (name: string) =>
    async ({ maya }: World) =>
      void seen.push(`${name} ${await maya.read('')}`)
  return { journey: { 'the first step': step('first'), 'the second step': step('second') } }
})

/** A browser that is lost after so many words: none of its tabs answers any more. */
function lostAfter(words: number, number: number): Driven {
  let left = words
  const lost = async () => {
    if (left-- <= 0) throw new Error('The driver has lost its browser.')
  }
  const tab = { read: () => lost().then(() => number), picture: lost, close: lost }
  return {
    newTab: async () => tab as unknown as Tab, // as much of one as is asked
    close: async () => void seen.push(`closed ${number}`),
  }
}

vi.spyOn(console, 'warn').mockReturnValue() // what the lost browser can't do any more is told there

let begun = 0
walk('A browser that is lost', { programs: null }, async () => {
  begun += 1
  return lostAfter(begun === 1 ? 1 : 99, begun)
})

it('is closed, and the whole way is walked once more in a fresh one', () => {
  expect(seen).toEqual(['first 1', 'closed 1', 'first 2', 'second 2', 'closed 2'])
})
