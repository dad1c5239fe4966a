import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serve } from '../../scripts/site/serve.ts'

/** A copy of the built site on a server of its own, which a test may change or stop. */
export interface OwnSite {
  readonly address: string
  readonly dir: string
  stop(): Promise<void>
}

/** Serves a copy of the built site below the folder that it was built for; the port is one that is free. */
export async function ownSite(): Promise<OwnSite> {
  const dir = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync(resolve(process.env['DIST'] ?? 'dist'), dir, { recursive: true })
  const [, base = '/'] =
    readFileSync(join(dir, 'index.html'), 'utf8').match(/href="([^"]*)manifest\.webmanifest/) ?? []
  const server = await serve(dir, 0, base)
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    await close(server)
    rmSync(dir, { recursive: true, force: true })
  }
  return { address: `http://localhost:${port}${base}`, dir, stop }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}
