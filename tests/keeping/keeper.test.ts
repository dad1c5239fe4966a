import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'
import { createKeeper } from '../../src/keeping/keeper.ts'
import { alliance } from '../sample.ts'

/** A world whose clock stands until a test moves it, and that remembers what was asked of it. */
function fakeWorld(write: (draft: Draft) => Promise<void> = async () => {}) {
  const written: string[] = []
  const lastWords: string[] = []
  const told: string[] = []
  const timers: { act: () => void; after: number }[] = []
  const keeper = createKeeper<Draft>({
    idOf: ({ alliance }) => alliance.id,
    write: async (draft) => {
      await write(draft)
      written.push(draft.alliance.title)
    },
    writeLastWords: ({ alliance }) => lastWords.push(alliance.title) > 0,
    forgetLastWords: () => lastWords.splice(0),
    later: (act, after) => timers.push({ act, after }),
    tell: (saving) => told.push(saving),
  })
  const type = (title: string) => keeper.keep(draft({ title }))
  const ring = async () => {
    for (const { act } of timers.splice(0)) act()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { keeper, type, ring, written, lastWords, told, timers }
}

const draft = (change: Parameters<typeof alliance>[0]): Draft => ({
  alliance: alliance(change),
  changed: 0,
  conflicts: [],
})

const refuse = (name: string) => async () => {
  throw new DOMException('No.', name)
}

describe('the keeper', () => {
  it('writes at most a second after the first letter, however long somebody types', () => {
    const { type, timers } = fakeWorld()
    for (const title of ['M', 'Ma', 'May', 'Maya']) type(title)
    expect(timers.map(({ after }) => after <= 1000)).toEqual([true])
  })

  it('writes the newest only', async () => {
    const { type, ring, written } = fakeWorld()
    type('M')
    type('Maya')
    await ring()
    expect(written).toEqual(['Maya'])
  })

  it('says when it is saved', async () => {
    const { type, ring, told } = fakeWorld()
    type('Maya')
    await ring()
    expect(told).toEqual(['saved'])
  })

  it('writes the last words at once when the page goes away', () => {
    const { keeper, type, lastWords } = fakeWorld()
    type('Maya')
    keeper.keepNow()
    expect(lastWords).toEqual(['Maya'])
  })

  it('forgets the last words once they are kept', async () => {
    const { keeper, type, ring, lastWords } = fakeWorld()
    type('Maya')
    keeper.keepNow()
    await ring()
    expect(lastWords).toEqual([])
  })

  it('has nothing to write when nothing was typed', () => {
    const { keeper, lastWords } = fakeWorld()
    keeper.keepNow()
    expect(lastWords).toEqual([])
  })

  it('writes what was typed while it was writing', async () => {
    const { keeper, type, ring, written } = fakeWorld(async ({ alliance: { title } }) => {
      if (title === 'first') keeper.keep(draft({ title: 'second' }))
    })
    type('first')
    await ring()
    expect(written).toEqual(['first', 'second'])
  })

  it('writes what waits of one alliance when another is laid on the desk', async () => {
    const { keeper, type, ring, written } = fakeWorld()
    type('Maya')
    keeper.keep(draft({ id: 'other', title: 'Tom' }))
    await ring()
    expect(written).toEqual(['Maya', 'Tom'])
  })

  it('does not bring back what was removed while it waited', async () => {
    const { keeper, type, ring, written } = fakeWorld()
    type('Maya')
    keeper.forget(alliance().id)
    await ring()
    expect(written).toEqual([])
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'refused'],
    ['VersionError', 'newer'],
    ['HeldOpenError', 'older'],
  ])('says what a %s means: %s', async (name, saving) => {
    const { type, ring, told } = fakeWorld(refuse(name))
    type('Maya')
    await ring()
    expect(told).toEqual([saving])
  })

  it('tries again after one and after five seconds before it tells of a refusal after a success', async () => {
    let isRefusing = false
    const { type, ring, told, timers, lastWords } = fakeWorld(async () => {
      if (isRefusing) throw new DOMException('Connection lost.', 'UnknownError')
    })
    type('M')
    await ring()
    isRefusing = true
    type('Ma')
    await ring()
    expect([told, timers.map(({ after }) => after), lastWords]).toEqual([['saved'], [1000], ['Ma']])
    await ring()
    expect([told, timers.map(({ after }) => after)]).toEqual([['saved'], [5000]])
    await ring()
    expect([told, timers]).toEqual([['saved', 'refused'], []])
  })

  it('says nothing of a refusal that passes by itself', async () => {
    let refusals = 1
    const { keeper, type, ring, told, written } = fakeWorld(async () => {
      if (refusals-- > 0) throw new DOMException('Connection lost.', 'UnknownError')
    })
    keeper.trust() // the store has been read
    type('Maya')
    await ring()
    await ring()
    expect([told, written]).toEqual([['saved'], ['Maya']])
  })

  it('asks for the page to be loaded again only when the last words are safe', async () => {
    const { type, ring, told, lastWords } = fakeWorld(refuse('VersionError'))
    type('Maya')
    await ring()
    expect([told, lastWords]).toEqual([['newer'], ['Maya']])
  })

  it('forgets the last words of what was removed', async () => {
    const { keeper, type, lastWords } = fakeWorld()
    type('Maya')
    keeper.keepNow()
    keeper.forget(alliance().id)
    expect(lastWords).toEqual([])
  })

  it('tries again with the next letter after it was refused', async () => {
    const { type, ring, told } = fakeWorld(refuse('QuotaExceededError'))
    type('M')
    await ring()
    type('Ma')
    await ring()
    expect(told).toEqual(['full', 'full'])
  })
})
