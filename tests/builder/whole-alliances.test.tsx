// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { openTabs } from '../../src/keeping/tabs.ts'
import { hide, holds, messages, named, newScreen, press, reads, type } from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { text } from '../sharing/sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder
const learn = { 'why-purpose': text('To learn.') }
const ours = alliance({ title: 'Ours', answers: learn })

beforeEach(() => newScreen())
afterEach(() => {
  hide()
  vi.restoreAllMocks()
})

async function keptTitles(): Promise<readonly string[]> {
  dispatchEvent(new Event('pagehide'))
  const all = (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))
  return all.map(({ title, template }) => title || template).toSorted()
}
const keeps = (...titles: readonly string[]) => holds(async () => expect(await keptTitles()).toEqual(titles))

describe('beginning', () => {
  it('leads from the kind of paper to the people, and is kept', async () => {
    await openBuilder()
    press('Team')
    await reads(words.people.title)
    expect(location.hash).toBe('#people')
    type(/^Name/, 'Ada', 0)
    await keeps('team')
  })

  it('follows a link that names the kind, once: a reload does not begin again', async () => {
    await openBuilder('?template=team')
    await reads(words.people.title)
    expect(location.search).toBe('')
  })

  it('takes questions along that somebody has chosen, into the alliance that is begun next', async () => {
    await openBuilder('#questions=feedback-hurt,long-gone')
    await reads(words.questionsWait)
    press('Coach and client')
    await reads(words.people.title)
    type(/^Name/, 'Maya', 0)
    dispatchEvent(new Event('pagehide'))
    await holds(async () => {
      const [one] = await openDraftStore().all()
      expect(JSON.parse(one?.json ?? '{}').questions).toEqual(['feedback-hurt'])
    })
  })

  it('of another one leaves the one before kept, with a way back to it', async () => {
    await keep(ours)
    await openBuilder('#check')
    await reads('To learn.')
    press(words.afresh)
    await reads(words.keptFor)
    press('Team')
    await reads(words.people.title)
    press(words.afresh)
    await holds(() => press('Carry on: Ours'))
    await reads('To learn.')
    await keeps('Ours', 'team')
  })

  it('over by mistake leads back with one press', async () => {
    await keep(ours)
    await openBuilder('#check')
    await reads('To learn.')
    press(words.afresh)
    await holds(() => press('Go back to Ours'))
    await reads('To learn.')
    expect(location.hash).toBe('#check')
  })
})

describe('another kind of paper', () => {
  it('takes the people and what they wrote along, beside what there was', async () => {
    await keep(ours)
    await openBuilder('#people')
    await holds(() => press('Any two people'))
    await reads('Go back to Ours')
    expect(named<HTMLInputElement>(/^Name/, 'input', 0).value).toBe('Maya')
    await keeps('Ours', 'Ours')
    press('Go back to Ours')
    await reads('To learn.')
  })
})

describe('an alliance that another tab removes', () => {
  it('stays on the screen, and comes back when somebody keeps it', async () => {
    await keep(ours)
    await openBuilder('#check')
    await reads('To learn.')
    await openDraftStore().remove('one')
    openTabs().tell('one')
    await reads(words.goneElsewhere)
    await reads('To learn.')
    press(words.keepHere)
    await keeps('Ours')
  })
})

describe('an example', () => {
  const answering = (answer: () => Promise<Response>) => {
    const { fetch } = globalThis
    vi.stubGlobal('fetch', (to: string | URL) =>
      String(to).includes('/examples/') ? answer() : fetch(to as string),
    )
  }

  it.each([
    ['is not there', async () => new Response('', { status: 404 }), words.unknownExample],
    ['does not arrive', () => Promise.reject(new TypeError('Failed to fetch')), words.noExample],
    [
      'is the login page of a network',
      async () => new Response('<p>Log in</p>', { headers: { 'content-type': 'text/html' } }),
      words.noExample,
    ],
    ['is broken', async () => new Response('{}'), words.noExample],
  ])('that %s is told of, and the start is there', async (_what, answer, sentence) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    answering(answer)
    await openBuilder('?example=coach-and-client')
    await reads(sentence)
    named('Team')
  })

  it('opens as one’s own, which may be changed', async () => {
    answering(async () => Response.json(ours))
    await openBuilder('?example=coach-and-client')
    await reads('To learn.')
    await keeps('Ours')
    const [one] = (await openDraftStore().all()).map(({ json }): Alliance => JSON.parse(json))
    expect([one?.title, one?.id === ours.id]).toEqual(['Ours', false])
  })
})
