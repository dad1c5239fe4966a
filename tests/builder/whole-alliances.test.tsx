// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { beginRound, sealRound } from '../../src/core/alliance/apart/round-steps.ts'
import { openDraftStore } from '../../src/keeping/draft-store.ts'
import { openTabs } from '../../src/keeping/tabs.ts'
import {
  chooseFile,
  hide,
  holds,
  messages,
  named,
  newScreen,
  press,
  reads,
  said,
  type,
} from '../kit/a-screen.ts'
import { alliance } from '../sample.ts'
import { random, text } from '../sharing/sample.ts'
import { keep, openBuilder } from './a-builder.tsx'

vi.mock('../../src/engine/start-engine.ts', async () => await import('../engine/an-engine.ts'))

const words = messages.builder
const learn = { 'why-purpose': text('To learn.') }
const ours = alliance({ title: 'Ours', answers: learn })
const at = { changed: 1 }
const sealed = await sealRound(beginRound(ours, 'round', at), 'p1', random(32), at)

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
const fileOf = (one: object, name = 'ours.alliance.json') => new File([JSON.stringify(one)], name)

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

describe('a file', () => {
  const rest = (sentence: string) => sentence.replace('{file}', '')
  const large = Object.defineProperty(new File([], 'large.pdf'), 'size', { value: 60_000_001 })

  it('opens beside what is here, and says what is in it', async () => {
    await keep(ours)
    await openBuilder()
    chooseFile(/file/i, fileOf({ ...ours, id: 'two', title: 'Theirs' }))
    await reads('Theirs')
    await reads('To learn.')
    await keeps('Ours', 'Theirs')
  })

  it('of another copy of an alliance never takes the place of the one that is kept', async () => {
    await keep(ours)
    await openBuilder()
    chooseFile(/file/i, fileOf({ ...ours, answers: { 'why-purpose': text('To teach.') } }))
    await reads('To teach.')
    await keeps('Ours', 'Ours')
  })

  it('can be dropped anywhere on the page', async () => {
    await openBuilder()
    const drop = (what: string) =>
      act(() => {
        const event = new Event(what, { cancelable: true })
        const dataTransfer = { types: ['Files'], files: [fileOf(ours)] }
        dispatchEvent(Object.assign(event, { dataTransfer }))
      })
    drop('dragover')
    await reads(messages.open.dropHere)
    drop('drop')
    await reads('To learn.')
    expect(said()).not.toContain(messages.open.dropHere)
  })

  it.each([
    ['of another program', new File(['{"format":"other"}'], 'other.json'), messages.open.notOurs],
    ['that is empty', new File([], 'empty.pdf'), messages.open.notOurs],
    ['that was cut', new File(['{"format":"alliance","version":1,'], 'cut.json'), messages.open.damaged],
    ['of a newer version', fileOf({ ...ours, version: 99 }), messages.open.tooNew],
    ['for a paper that is not known here', fileOf({ ...ours, template: 'choir' }), messages.open.tooNew],
    ['that is far too large', large, messages.open.tooLarge],
  ])('%s is refused in a sentence, and what is here stays', async (_what, file, sentence) => {
    await keep(ours)
    await openBuilder()
    await holds(() => named('Carry on: Ours'))
    chooseFile(/file/i, file)
    await reads(rest(sentence))
    await keeps('Ours')
  })

  it.each([
    ['a backup', { format: 'alliance-backup', version: 1, alliances: [] }, 'alliances/'],
    ['answers that were given apart', sealed.invitation, 'receive/'],
  ])('that holds %s is sent to where it can be opened', async (_what, content, page) => {
    await openBuilder()
    chooseFile(/file/i, fileOf(content, 'some.json'))
    await reads('some.json')
    await holds(() => expect(document.querySelector(`.notice a[href$="${page}"]`)).not.toBeNull())
  })

  it('that can’t be read from the disk any more is told of', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const gone = fileOf(ours, 'gone.json')
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('Gone.', 'NotFoundError'))
    await openBuilder()
    chooseFile(/file/i, gone)
    await reads(rest(messages.open.unreadable))
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
    ['is broken', async () => new Response('{}'), words.unknownExample],
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
