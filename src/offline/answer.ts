import { keepLater, stateOf } from './install.ts'
import { mayBeRight } from './right.ts'
import { caching, home, isOfSite, keyOf, otherVersions } from './site.ts'
import { strayedLink } from './strayed-link.ts'

const mostSeen = 400

/** Does what a page need not wait for; a fetch event's `waitUntil`. */
export type Later = (work: Promise<unknown>) => void

/** Answers a request of one of our pages, `path` being its path from home: from what is kept, or else from the host. */
export async function answer(request: Request, path: string, later: Later): Promise<Response> {
  const kept = await keptFile(path)
  if (kept) return kept
  if (isOfSite(path)) return leftOut(request, path, later)
  if (request.mode === 'navigate') return page(request, path)
  if (path.startsWith('downloads/')) return newestFirst(request, later)
  if (/^(fonts|_astro)\//.test(path)) return keptFirst(request, later)
  return fetch(request)
}

async function keptFile(path: string): Promise<Response | undefined> {
  if (!isOfSite(path)) return undefined
  return (await caches.open(caching.version)).match(keyOf(path))
}

/** A file of the site that was not right when the others were kept, or had no room: it is kept when it comes right. */
async function leftOut(request: Request, path: string, later: Later): Promise<Response> {
  try {
    const response = await fetch(request)
    later(keepLater(path, response.clone()))
    return response
  } catch (reason) {
    const old = await fromVersionBefore(path)
    if (old) return old
    if (request.mode === 'navigate') return pageLost(reason)
    throw reason
  }
}

/** Without a connection, a page of the version before will do; its own code is beside it. */
async function fromVersionBefore(path: string): Promise<Response | undefined> {
  for (const name of (await otherVersions()).toReversed()) {
    if ((await stateOf(name)) !== 'whole') continue
    const found = await (await caches.open(name)).match(new URL(path, home), { ignoreSearch: true })
    if (found) return found
  }
  return undefined
}

async function page(request: Request, path: string): Promise<Response> {
  const led = strayedLink(new URL(request.url), home)
  if (led) return Response.redirect(led)
  if (isOfSite(`${path}/`)) return Response.redirect(new URL(`${path}/${new URL(request.url).search}`, home))
  try {
    return await fetch(request)
  } catch (reason) {
    if (path.startsWith('downloads/')) throw reason // the browser says that there is no connection
    return pageLost(reason)
  }
}

async function pageLost(reason: unknown): Promise<Response> {
  const lost = await keptFile('404.html')
  if (!lost) throw reason
  return new Response(lost.body, { status: 404, headers: lost.headers })
}

/** Papers may be made anew under the same name; without a connection, the one that was seen will do. */
async function newestFirst(request: Request, later: Later): Promise<Response> {
  try {
    return await remembered(request, later)
  } catch (reason) {
    const seen = await keptAnywhere(request)
    if (!seen) throw reason
    return seen
  }
}

/** Fonts and code carry a hash in their address, so that they never change; old code is still there for pages still open. */
async function keptFirst(request: Request, later: Later): Promise<Response> {
  return (await keptAnywhere(request)) ?? remembered(request, later)
}

/** Only what may be right: workers of before 2026-12 also kept a login page under the name of a file. */
async function keptAnywhere(request: Request): Promise<Response | undefined> {
  const isCode = new URL(request.url).search === ''
  for (const name of [...(await otherVersions()), caching.seen].toReversed()) {
    const found = await (await caches.open(name)).match(request, { ignoreSearch: isCode })
    if (found && (await mayBeRight(request, found))) return found
  }
  return undefined
}

async function remembered(request: Request, later: Later): Promise<Response> {
  const response = await fetch(request)
  later(remember(request, response.clone()))
  return response
}

/** A full device is no reason to refuse the file. */
async function remember(request: Request, response: Response): Promise<void> {
  try {
    if (!(await mayBeRight(request, response))) return
    const cache = await caches.open(caching.seen)
    await cache.put(request, response)
    const addresses = await cache.keys()
    await Promise.all(addresses.slice(0, -mostSeen).map((old) => cache.delete(old)))
  } catch (reason) {
    console.info('A file could not be kept for times without a connection.', reason)
  }
}
