import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeCaches, workerOf } from './fake-browser.ts'

const home = 'https://site/alliance/'
const shared = `${home}shared-file`

let caches: FakeCaches
beforeEach(async () => {
  caches = new FakeCaches()
  await workerOf('1', {}, caches, {})
})
afterEach(() => vi.unstubAllGlobals())

/** Sends a form with a file of so many letters; says where it leads, and what waits then. */
async function share(letters: number, more: { destination?: string; headers?: Record<string, string> } = {}) {
  const { stashShared } = await import('../../src/offline/take-in.ts')
  const form = new FormData()
  form.set('file', new File(['a'.repeat(letters)], 'ours.json', { type: 'application/json' }))
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? ''
  const headers = { 'content-type': type, ...more.headers }
  const request = new Request(`${home}receive/`, { method: 'POST', body: await whole.arrayBuffer(), headers })
  Object.defineProperty(request, 'destination', { value: more.destination ?? 'document' })
  const answer = await stashShared(request)
  const waiting = await caches.match(new URL(shared))
  return { leadsTo: answer.headers.get('location'), waiting: (await waiting?.text())?.length }
}

it('a shared file waits for the page on which nothing is kept before a yes', async () => {
  expect(await share(5)).toEqual({ leadsTo: `${home}receive/?shared=file`, waiting: 5 })
})

describe('waits nowhere:', () => {
  it.each([
    ['a file of more than 60 MB', 60_000_001, {}],
    ['what says that it is longer', 5, { headers: { 'content-length': '60000001' } }],
  ])('%s', async (_what, letters, more) => {
    await share(5) // what waited before goes too
    expect(await share(letters, more)).toEqual({
      leadsTo: `${home}receive/?shared=too-large`,
      waiting: undefined,
    })
  })

  it('what a frame sends, which nobody sees', async () => {
    expect(await share(5, { destination: 'iframe' })).toEqual({
      leadsTo: `${home}receive/`,
      waiting: undefined,
    })
  })
})
