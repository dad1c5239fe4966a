import { createHash } from 'node:crypto'
import { vi } from 'vitest'

const home = 'https://site/alliance/'

/** The Cache API as far as the worker uses it, in memory; `room` is how many more files fit. */
export class FakeCaches {
  readonly kept = new Map<string, Map<string, Response>>()
  room = Number.POSITIVE_INFINITY

  async open(name: string) {
    const files = this.kept.get(name) ?? new Map<string, Response>()
    this.kept.set(name, files)
    return {
      match: async (asked: Request | URL, { ignoreSearch = false } = {}) => {
        const found = [...files].find(
          ([address]) => address === hrefOf(asked) || (ignoreSearch && bare(address) === bare(hrefOf(asked))),
        )
        return found?.[1].clone()
      },
      put: async (asked: Request | URL, response: Response) => {
        if (--this.room < 0) throw new DOMException('Full.', 'QuotaExceededError')
        files.set(hrefOf(asked), response.clone())
      },
      keys: async () => [...files.keys()].map((address) => new Request(address)),
      delete: async (asked: Request | URL) => files.delete(hrefOf(asked)),
    }
  }

  async match(asked: Request | URL, options?: object) {
    for (const name of this.kept.keys()) {
      const found = await (await this.open(name)).match(asked, options)
      if (found) return found
    }
    return undefined
  }

  keys = async () => [...this.kept.keys()]
  delete = async (name: string) => this.kept.delete(name)
}

function hrefOf(asked: Request | URL): string {
  return asked instanceof URL ? asked.href : asked.url
}

function bare(address: string): string {
  return address.replace(/\?.*$/, '')
}

/** What a host sends for each path from home: a text, another answer, or nothing at all. */
export type Host = Record<string, string | Response | undefined>

export type Files = Readonly<Record<string, string>>

/** The worker of one version of a site, in a browser with these caches, before a host that sends this. */
export async function workerOf(version: string, files: Files, caches: FakeCaches, host: Host) {
  const hashes = Object.entries(files).map(([path, text]) => [path, hashOf(text)])
  vi.stubGlobal('SITE', { version, files: Object.fromEntries(hashes) })
  vi.stubGlobal('self', { registration: { scope: home } })
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('fetch', async (asked: Request | URL) => {
    const path = bare(hrefOf(asked)).slice(home.length)
    const sent = host[path]
    if (sent === undefined) throw new TypeError('Failed to fetch')
    return typeof sent === 'string' ? page(sent) : sent.clone()
  })
  vi.resetModules()
  const [{ answer }, steps] = await Promise.all([
    import('../../src/offline/answer.ts'),
    import('../../src/offline/install.ts'),
  ])
  const later: Promise<unknown>[] = []
  const ask = async (path: string): Promise<string> => {
    const response = await answer(new Request(home + path), path.replace(/\?.*$/, ''), (work) =>
      later.push(work),
    )
    const text = await response.text()
    await Promise.all(later)
    return text
  }
  return { ...steps, ask, name: `before-we-begin:/alliance/:site-${version}` }
}

/** The hash that stands in sw.js, as scripts/site/service-worker.ts makes it. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

/** A web page as a host sends it. */
export function page(text: string, status = 200): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** Code as a host sends it. */
export function script(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/javascript' } })
}
