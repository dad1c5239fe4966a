import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
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
  cpSync(resolve(process.env['DIST'] ?? 'dist'), root, { recursive: true })
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

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}
