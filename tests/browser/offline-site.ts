import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
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

/** Visits the site until its worker has everything, and answers. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
}

/** Publishes a new version: one page says something else, and the worker is another. */
export function publish(dir: string, page: string, from: string, to: string): void {
  const file = join(dir, page)
  const before = readFileSync(file, 'utf8')
  expect(before).toContain(from)
  writeFileSync(file, before.replaceAll(from, to))
  const worker = join(dir, 'sw.js')
  const path = JSON.stringify(page.replace(/index\.html$/, ''))
  const code = readFileSync(worker, 'utf8').replace(/"version":"\w+"/, `"version":"${Date.now()}"`)
  writeFileSync(worker, code.replace(new RegExp(`(${path}:")\\w+`), '$1changed'))
}
