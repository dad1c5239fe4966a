import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { type CompressedFiles, compressedFile, type Encoding } from './compressed-files.ts'
import { type HeaderRule, headersFor } from './host-headers.ts'

/** A built site, the folder of the host in which it stands, and the headers that the host sends. */
export interface ServedSite {
  readonly root: string
  readonly base: string
  readonly rules: readonly HeaderRule[]
  readonly compressed: CompressedFiles
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}
const compressible = /^(text\/|image\/svg|application\/(json|xml|wasm|manifest\+json))/

/** What a plain host sends for this address: the file, a redirect to the folder, or 404.html. */
export function answerTo(site: ServedSite, address: string, accepts: string): Answer {
  const asked = URL.parse(address, 'http://site')
  if (asked === null) return plain(400, 'That is no address.')
  const told = found(site, asked, accepts)
  const headers = headersFor(site.rules, asked.pathname.slice(site.base.length - 1))
  return { ...told, headers: { ...told.headers, ...headers } }
}

function found(site: ServedSite, { pathname, search }: URL, accepts: string): Answer {
  if (!pathname.startsWith(site.base)) return plain(404, `Nothing is here. The site begins at ${site.base}`)
  const path = normalize(join(site.root, decodePath(pathname.slice(site.base.length - 1))))
  if (path !== site.root && !path.startsWith(site.root + sep)) return plain(403, 'That is outside the site.')
  if (!isFolder(path)) return existsSync(path) ? file(site, 200, path, accepts) : missing(site, accepts)
  if (!pathname.endsWith('/')) return redirect(`${pathname}/${search}`)
  const index = join(path, 'index.html')
  return existsSync(index) ? file(site, 200, index, accepts) : missing(site, accepts)
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '/404' // a stray % is no address of ours
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function missing(site: ServedSite, accepts: string): Answer {
  const page = join(site.root, '404.html')
  return existsSync(page) ? file(site, 404, page, accepts) : plain(404, 'There is no such page.')
}

function file({ compressed }: ServedSite, status: number, path: string, accepts: string): Answer {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const caching = path.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
  const headers = { 'content-type': type, 'cache-control': caching, vary: 'accept-encoding' }
  const encoding = compressible.test(type) ? encodingFor(accepts) : null
  if (encoding === null) return { status, headers, body: readFileSync(path) }
  const body = compressedFile(compressed, path, encoding)
  return { status, headers: { ...headers, 'content-encoding': encoding }, body }
}

function encodingFor(accepts: string): Encoding | null {
  if (/\bbr\b/.test(accepts)) return 'br'
  return /\bgzip\b/.test(accepts) ? 'gzip' : null
}

function redirect(location: string): Answer {
  return { status: 301, headers: { location }, body: Buffer.alloc(0) }
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(`${text}\n`) }
}
