import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { filesToKeep } from '../../scripts/site/service-worker.ts'

/** Visits the site until its worker has everything, and answers. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
}

/** Publishes a new version: one page says something else, and the worker is another. */
export async function publish(dir: string, page: string, from: string, to: string): Promise<void> {
  const file = join(dir, page)
  const before = readFileSync(file, 'utf8')
  expect(before).toContain(from)
  writeFileSync(file, before.replaceAll(from, to))
  await newWorker(dir)
}

/** Writes sw.js anew for the files as they are now. */
export async function newWorker(dir: string): Promise<void> {
  const files = await filesToKeep(dir)
  const site = JSON.stringify({ version: String(Date.now()), files })
  const worker = join(dir, 'sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/^const SITE=.*?\}\};/, `const SITE=${site};`))
}

/** Looks for a new version, and waits until it has been taken over or given up. */
export async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const coming = registration.installing ?? registration.waiting
    await new Promise<void>((done) => {
      const look = () => ['activated', 'redundant'].includes(coming?.state ?? 'redundant') && done()
      coming?.addEventListener('statechange', look)
      look()
    })
  })
}
