import { copyFileSync, cpSync, linkSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { readHeaderRules } from '../../scripts/site/host-headers.ts'
import { answerTo } from '../../scripts/site/static-answer.ts'

/** What a host in trouble sends instead of a file: a web page with this text, or nothing, since it hangs up. */
export type Instead = string | null

/** A copy of the built site on a server of its own, which a test may change or stop. */
export interface OwnSite {
  readonly address: string
  readonly dir: string
  readonly instead: Map<string, Instead> // by path from home; empty, the host is well
  stop(): Promise<void>
}

/** Serves a copy of the built site below the folder that it was built for; the port is one that is free. */
export async function ownSite({ sendsHeaders = true } = {}): Promise<OwnSite> {
  const root = mkdtempSync(join(tmpdir(), 'site-'))
  take(resolve(process.env['DIST'] ?? 'dist'), root)
  const [, base = '/'] =
    readFileSync(join(root, 'index.html'), 'utf8').match(/href="([^"]*)manifest\.webmanifest/) ?? []
  const rules = sendsHeaders ? readHeaderRules(join(root, '_headers')) : []
  const site = { root, base, rules, compressed: new Map() }
  const instead = new Map<string, Instead>()
  const server = createServer((request, response) => {
    const wrong = instead.get(new URL(request.url ?? '/', 'http://site').pathname.slice(base.length))
    if (wrong === null) return request.socket.destroy()
    if (wrong !== undefined) return response.writeHead(200, { 'content-type': 'text/html' }).end(wrong)
    const { status, headers, body } = answerTo(site, request.url ?? '/', '')
    return response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const stop = async () => {
    await close(server)
    rmSync(root, { recursive: true, force: true })
  }
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}${base}`, dir: root, instead, stop }
}

/** Pages and code, which a test may change, are copied; papers, fonts and pictures have another name, which is quicker. */
function take(from: string, to: string): void {
  const changes = (path: string) =>
    /\.html$|^sw\.js$|^_astro\b/.test(relative(from, path).replaceAll('\\', '/'))
  const filter = (path: string, copy: string) => {
    if (statSync(path).isDirectory() || changes(path)) return true
    link(path, copy)
    return false
  }
  cpSync(from, to, { recursive: true, filter })
}

function link(path: string, name: string): void {
  try {
    linkSync(path, name)
  } catch {
    copyFileSync(path, name) // on another disk
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}
