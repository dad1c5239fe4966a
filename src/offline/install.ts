import { caching, home, keyOf, site } from './site.ts'

const atOnce = 6

/** Keeps every file of this version; what an older version had in the same form is not fetched again. */
export async function install(): Promise<void> {
  const cache = await caches.open(caching.version)
  const waiting = Object.keys(site.files)
  const keepSome = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await keep(cache, path)
  }
  await Promise.all(Array.from({ length: atOnce }, keepSome))
}

/** The version before stays for pages that are still open; older ones go. */
export async function forgetOldVersions(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(caching.versions))
  const old = versions.filter((name) => name !== caching.version).slice(0, -1)
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function keep(cache: Cache, path: string): Promise<void> {
  const key = keyOf(path)
  if (await cache.match(key)) return // an earlier attempt came this far
  const response = (await caches.match(key)) ?? (await fetchNow(path))
  if (response) await cache.put(key, response)
}

/** A file that the host hides is left out; a host in trouble is asked again at the next visit. */
async function fetchNow(path: string): Promise<Response | undefined> {
  const response = await fetch(new URL(path, home), { cache: 'no-cache' })
  if (response.status >= 500) throw new Error(`The host answered ${response.status} for ${path}.`)
  if (!response.ok) return undefined
  return response.redirected ? unredirected(response) : response
}

/** A page that was redirected may not be shown for another address (Fetch, HTTP fetch, step 6). */
async function unredirected(response: Response): Promise<Response> {
  return new Response(await response.blob(), { headers: response.headers })
}
