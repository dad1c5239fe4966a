import { home, site } from './site.ts'

/**
 * The answer as it may be kept for a path of the site, or nothing when its bytes are not those with which the site was
 * built: a login page, an older file from a slow edge, a page that the host rewrites. The network answers for those.
 */
export async function rightFile(path: string, response: Response): Promise<Response | undefined> {
  if (response.status !== 200) return undefined
  const bytes = await response.arrayBuffer()
  if ((await sha256(bytes, 'base64url')).slice(0, 22) !== site.files[path]) return undefined
  return new Response(bytes, { headers: response.headers }) // unredirected: see Fetch, HTTP fetch, step 6
}

/**
 * Whether an answer may be what was asked for, where this version holds no hash of it. A font carries eight letters of
 * its hash in its address; of papers and of older code it is known only that they are no web page, as a login page is.
 */
export async function mayBeRight(request: Request, response: Response): Promise<boolean> {
  if (response.status !== 200) return false
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return false
  const { pathname, search } = new URL(request.url)
  const [, hash] = search.match(/^\?([0-9a-f]{8})$/) ?? []
  if (hash === undefined || !pathname.startsWith(`${home.pathname}fonts/`)) return true
  return (await sha256(await response.clone().arrayBuffer(), 'hex')).startsWith(hash)
}

async function sha256(bytes: ArrayBuffer, form: 'hex' | 'base64url'): Promise<string> {
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
  if (form === 'hex') return digest.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
