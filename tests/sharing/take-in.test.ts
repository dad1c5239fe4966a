import { describe, expect, it, vi } from 'vitest'
import { putTogether } from '../../src/core/alliance/merging/together.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { News } from '../../src/kit/Notice.tsx'
import type { Received } from '../../src/sharing/receive/received.ts'
import { type ReceivingWorld, showArrived } from '../../src/sharing/receive/take-in.ts'
import { template } from '../sample.ts'
import { agreed, text } from './sample.ts'

const mine = agreed()
const copy = agreed({ answers: { ...mine.answers, 'feedback-when': text('On Fridays') } })
const here = { alliance: mine, changed: 1, conflicts: [] }

/** As much of the page as is used when an alliance comes. */
function aPage(ask: () => Promise<unknown>) {
  const shown: Received[] = []
  const told: (News | null)[] = []
  const world = {
    content: { templates: [{ ...template, id: mine.template }], topics: [] },
    messages: { sharing: { receive: { comparing: 'Comparing…' } } },
    library: { find: async () => here, settledConflicts: async () => new Set() },
    engine: { ask } as unknown as Engine, // as much of an engine as is asked
    show: (received: Received) => shown.push(received),
    tell: (news: News | null) => told.push(news),
  }
  return { world: world as unknown as ReceivingWorld, shown, told }
}

describe('a copy of what is here', () => {
  it.each([
    ['in the engine', async () => putTogether(mine, copy)],
    ['on the page, where the engine doesn’t start', () => Promise.reject(new Error('no worker'))],
  ] as const)('is compared %s, and the page says that it is busy', async (_, ask) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { world, shown, told } = aPage(ask)
    await showArrived(world, copy)
    expect(told.map((news) => news?.text)).toEqual(['Comparing…', undefined])
    expect(shown).toMatchObject([
      {
        kind: 'alliance',
        isRefused: false,
        arriving: { kind: 'different', came: [{ key: 'feedback-when' }] },
      },
    ])
  })
})
