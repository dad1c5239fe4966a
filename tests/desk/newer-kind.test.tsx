// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import Builder from '../../src/builder/Builder.tsx'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import Read from '../../src/reading/Read.tsx'
import Review from '../../src/review/Review.tsx'
import { content, goTo, hide, holds, messages, named, newScreen, reads, show } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

/** Kept by a newer version of the site, which knows more kinds than this one. */
const newer = alliance({ id: 'from-later', template: 'kind-from-later' })
const { newerKind, start } = messages.builder
const own = { content, language: 'en', messages }
const pages = {
  builder: () => <Builder {...own} />,
  'look again': () => <Review {...own} />,
  'the page to read': () => <Read {...own} />,
}

beforeEach(async () => {
  newScreen()
  await openDraftStore().keep({ alliance: newer, changed: 1, conflicts: [] }, null)
})
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function open(page: keyof typeof pages, hash: string): Promise<void> {
  goTo(hash)
  show(pages[page]())
  await holds(() => expect(document.querySelector('[data-awake=true]')).not.toBeNull())
}

async function stillKept(): Promise<void> {
  const [record] = await openDraftStore().all()
  expect(JSON.parse(record?.json ?? '')).toEqual(newer)
}

describe('an alliance of a kind that this page doesn’t know yet', () => {
  it.each([
    ['builder', '#open=from-later', newerKind],
    ['builder', '', start.newer],
    ['look again', '#id=from-later', newerKind],
    ['look again', '', start.newer],
    ['the page to read', '#open=from-later', messages.reading.notThere.newer.sentence],
  ] as const)('is told as such and stays whole: %s%s', async (page, hash, sentence) => {
    await open(page, hash)
    await reads(sentence)
    await stillKept()
  })

  it.each(['builder', 'look again'] as const)(
    'is offered with no way in that leads nowhere: %s',
    async (page) => {
      await open(page, '')
      await reads('Maya')
      expect(() => named(/^(?:Carry on|Look again): /)).toThrow('0 things')
    },
  )
})
