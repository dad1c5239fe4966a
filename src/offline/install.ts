import { rightFile } from './right.ts'
import { caching, home, keyOf, otherVersions, site } from './site.ts'

const atOnce = 6
const state = new URL('.state', home) // where a version's cache says how far it is: 'begun' or 'whole'

/** Keeps every file of this version that arrives as it was built; what an older version had in the same form is not fetched again. */
export async function install(): Promise<void> {
  try {
    await keepAll()
  } catch (reason) {
    if (!isFull(reason)) throw reason // the next visit goes on from here
    await caches.delete(caching.version) // room for what people write; the network answers meanwhile
    console.info('The device is full, so the site is not kept for times without a connection.', reason)
  }
}

/**
 * The version that was in use before stays for pages that are still open; older ones go, and those that broke off.
 * Workers of before 2026-12 left no state: theirs stay until there is a version of which it is known.
 */
export async function forgetOldVersions(): Promise<void> {
  const others = await Promise.all((await otherVersions()).map(async (name) => [name, await stateOf(name)]))
  const whole = others.filter(([, how]) => how === 'whole').slice(-1)
  const stay = whole.length > 0 ? whole : others.filter(([, how]) => how === undefined)
  const go = others.filter((other) => !stay.includes(other))
  await Promise.all(go.map(([name = '']) => caches.delete(name)))
}

/** Keeps a file of the site that the network brought after all, if it is right. */
export async function keepLater(path: string, response: Response): Promise<void> {
  try {
    const right = await rightFile(path, response)
    if (right) await (await caches.open(caching.version)).put(keyOf(path), right)
  } catch (reason) {
    console.info('A file could not be kept for times without a connection.', reason)
  }
}

/** Whether all that was right of a version has been kept; nothing is known of caches from before 2026-12. */
export async function stateOf(name: string): Promise<string | undefined> {
  return (await (await caches.open(name)).match(state))?.text()
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(caching.version)
  if ((await stateOf(caching.version)) !== 'whole') await cache.put(state, new Response('begun'))
  const older = await olderFiles()
  const waiting = Object.keys(site.files)
  const keepSome = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await keep(cache, path, older.get(new URL(path, home).href) ?? [])
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, keepSome))
  const failed = ends.filter((end) => end.status === 'rejected').map(({ reason }) => reason)
  if (failed.length > 0) throw failed.find(isFull) ?? failed[0]
  await cache.put(state, new Response('whole'))
}

type Older = () => Promise<Response | undefined>

/** What other versions keep under each address, whatever its hash was; one list, since looking each up is slow. */
async function olderFiles(): Promise<Map<string, Older[]>> {
  const found = new Map<string, Older[]>()
  for (const name of await otherVersions()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const address = request.url.replace(/\?.*$/, '')
      found.set(address, [...(found.get(address) ?? []), () => cache.match(request)])
    }
  }
  return found
}

async function keep(cache: Cache, path: string, older: readonly Older[]): Promise<void> {
  const key = keyOf(path)
  if (await cache.match(key)) return // an earlier attempt came this far
  const right = (await rightOlder(path, older)) ?? (await fetchNow(path))
  if (right) await cache.put(key, right)
}

async function rightOlder(path: string, older: readonly Older[]): Promise<Response | undefined> {
  for (const take of older) {
    const response = await take()
    const right = response && (await rightFile(path, response))
    if (right) return right
  }
  return undefined
}

/** A file that the host hides is left out; a host in trouble is asked again at the next visit. */
async function fetchNow(path: string): Promise<Response | undefined> {
  const response = await fetch(new URL(path, home), { cache: 'no-cache' })
  if (response.status >= 500) throw new Error(`The host answered ${response.status} for ${path}.`)
  return rightFile(path, response)
}

function isFull(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'QuotaExceededError'
}
