import { mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Download, type ElementHandle, type Page } from '@playwright/test'
import { launchOptions } from '../../../scripts/tests/browser.ts'
import type { Browser as Programs } from '../../../scripts/tests/found-browser.ts'
import type { Driven, Tab } from './tab.ts'

/** Chromium, driven by Playwright. */
export async function startChromium(programs: Programs): Promise<Driven> {
  const browser = await chromium.launch(launchOptions(programs))
  return { newTab: () => newTab(browser), close: () => browser.close() }
}

async function newTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'))
  page.on('download', (download) => void keep(download, downloads))
  const element = async (expression: string) => elementOf(page, expression)
  return {
    downloads,
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    read: (expression) => page.evaluate(expression),
    click: async (expression) => (await element(expression)).click(),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    choose: async (expression, file) => (await element(expression)).setInputFiles(file),
    picture: () => page.screenshot(),
    close: () => context.close(),
  }
}

/** The file appears under its name when it is whole. */
async function keep(download: Download, folder: string): Promise<void> {
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(`${path}.part`)
  renameSync(`${path}.part`, path)
}

async function elementOf(page: Page, expression: string): Promise<ElementHandle<Element>> {
  const element = (await page.evaluateHandle<unknown>(expression)).asElement()
  if (!element) throw new Error(`The page has no such element: ${expression}`)
  return element as ElementHandle<Element>
}
