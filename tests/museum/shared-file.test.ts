import { afterEach, expect, it, vi } from 'vitest'
import { takeSharedFile } from '../../src/sharing/receive/shared-file.ts'

afterEach(() => vi.unstubAllGlobals())

/** As the service worker of the first version with a share target has laid it ready. */
function laidReady(): Map<string, Response> {
  const headers = { 'content-type': 'application/json', 'x-file-name': 'Ana%20%26%20%EA%B9%80.alliance.json' }
  return new Map([['/shared-file', new Response('{"format":"alliance"}', { headers })]])
}

function openedAt(address: string, files: Map<string, Response>): void {
  const cache = { delete: async (at: string) => files.delete(at) }
  vi.stubGlobal('location', new URL(address))
  vi.stubGlobal('history', { replaceState: () => {} })
  vi.stubGlobal('caches', {
    match: async (at: string) => files.get(at),
    keys: async () => ['shared'],
    open: async () => cache,
  })
}

it('a file that another app shared is there, with its name, and is given out once', async () => {
  const files = laidReady()
  openedAt('http://localhost/receive/?shared=file', files)
  const file = await takeSharedFile()
  expect(file instanceof File && [file.name, file.type, await file.text()]).toEqual([
    'Ana & 김.alliance.json',
    'application/json',
    '{"format":"alliance"}',
  ])
  expect(files.size).toBe(0)
})

it('a file that was too large says so', async () => {
  openedAt('http://localhost/receive/?shared=too-large', laidReady())
  expect(await takeSharedFile()).toBe('too-large')
})
