import { caching, home, isOfSite, keyOf } from './site.ts'
import { strayedLink } from './strayed-link.ts'

const mostSeen = 400

/** Answers a request of one of our pages, `path` being its path from home: from what is kept, or else from the host. */
export async function answer(request: Request, path: string): Promise<Response> {
  const kept = await keptFile(path)
  if (kept) return kept
  if (request.mode === 'navigate') return page(request, path)
  if (path.startsWith('downloads/')) return newestFirst(request)
  if (/^(fonts|_astro)\//.test(path)) return keptFirst(request)
  return fetch(request)
}

async function keptFile(path: string): Promise<Response | undefined> {
  if (!isOfSite(path)) return undefined
  return (await caches.open(caching.version)).match(keyOf(path))
}

async function page(request: Request, path: string): Promise<Response> {
  const led = strayedLink(new URL(request.url), home)
  if (led) return Response.redirect(led)
  if (isOfSite(`${path}/`)) return Response.redirect(new URL(`${path}/${new URL(request.url).search}`, home))
  try {
    return await fetch(request)
  } catch (reason) {
    const lost = await keptFile('404.html')
    if (!lost || path.startsWith('downloads/')) throw reason // the browser says that there is no connection
    return new Response(lost.body, { status: 404, headers: lost.headers })
  }
}

/** Papers may be made anew under the same name; without a connection, the one that was seen will do. */
async function newestFirst(request: Request): Promise<Response> {
  try {
    return await remembered(request)
  } catch (reason) {
    const seen = await caches.match(request)
    if (!seen) throw reason
    return seen
  }
}

/** Fonts and code carry a hash in their address, so that they never change; old code is still there for pages still open. */
async function keptFirst(request: Request): Promise<Response> {
  const isCode = new URL(request.url).search === ''
  return (await caches.match(request, { ignoreSearch: isCode })) ?? remembered(request)
}

async function remembered(request: Request): Promise<Response> {
  const response = await fetch(request)
  if (response.status === 200) await remember(request, response.clone())
  return response
}

/** A full device is no reason to refuse the file. */
async function remember(request: Request, response: Response): Promise<void> {
  try {
    const cache = await caches.open(caching.seen)
    await cache.put(request, response)
    const addresses = await cache.keys()
    await Promise.all(addresses.slice(0, -mostSeen).map((old) => cache.delete(old)))
  } catch (reason) {
    console.info('A file could not be kept for times without a connection.', reason)
  }
}
