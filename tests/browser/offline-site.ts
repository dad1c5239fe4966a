import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

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
