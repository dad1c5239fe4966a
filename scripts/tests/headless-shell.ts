import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { starts } from './browser.ts'
import type { Browser } from './found-browser.ts'

const note = resolve(import.meta.dirname, '../../.cache/browser/shell.json')

/**
 * The same engine without the windows, tabs and graphics of the whole browser, which nobody sees in a test: pages come in
 * half the time. It is Debian's chromium-headless-shell or Playwright's own; with CHROMIUM_PATH that browser does it all.
 */
export async function findShell(): Promise<Browser | undefined> {
  const places = process.env['CHROMIUM_PATH'] ? [] : ['/usr/bin/chromium-headless-shell', ...ofPlaywright()]
  for (const executablePath of places) {
    if (await starts({ executablePath })) return remember({ executablePath })
  }
  rmSync(note, { force: true })
  return undefined
}

/** The one that was found before, if it is still there. */
export function knownShell(): Browser | undefined {
  if (!existsSync(note)) return undefined
  const shell = JSON.parse(readFileSync(note, 'utf8')) as Browser
  return existsSync(shell.executablePath) ? shell : undefined
}

/** Where `npx playwright install --only-shell chromium` puts it, beside the whole browser. */
function ofPlaywright(): readonly string[] {
  const browsers = dirname(dirname(dirname(chromium.executablePath())))
  return globSync(`${browsers}/chromium_headless_shell-*/*/chrome-headless-shell{,.exe}`)
}

function remember(shell: Browser): Browser {
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, JSON.stringify(shell))
  return shell
}
