import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Browser as ChromiumBrowser, chromium } from '@playwright/test'
import type { Browser } from './found-browser.ts'
import { fromApt, fromNpm, fromPlaywright } from './get-browser.ts'

/** How we start it: without a graphics card, a sandbox (root has none) and talk with its maker. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const note = resolve(import.meta.dirname, '../../.cache/browser/path.json')

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that was found before, as the Playwright configuration needs it. */
export function knownBrowser(): Browser | undefined {
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Browser) : undefined
}

/** A Chromium for the browser tests: CHROMIUM_PATH, the system's, Playwright's, npm's, or the one of apt-get. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  const here = [...(named ? [{ executablePath: named }] : []), knownBrowser(), ...usual.map(at)]
  const ways = [
    ...here.map((one) => () => one),
    () => at(chromium.executablePath()),
    fromPlaywright,
    fromNpm,
    fromApt,
  ]
  for (const way of ways) {
    const browser = await way()
    if (browser && (await starts(browser))) return remember(browser)
  }
  throw new Error('No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.')
}

function at(executablePath: string): Browser {
  return { executablePath }
}

/** Whether a browser is there, and comes up. */
export async function starts(browser: Browser): Promise<boolean> {
  const { executablePath } = browser
  if (!existsSync(executablePath)) return false
  try {
    await (await chromium.launch({ ...launchOptions(browser), timeout: 30_000 })).close()
    return true
  } catch (problem) {
    console.warn(`${executablePath} does not start: ${String(problem).split('\n')[0]}`)
    return false
  }
}

/** Starts the browser of the tests, for what is measured in it. */
export async function startBrowser(): Promise<ChromiumBrowser> {
  return chromium.launch(launchOptions(await findBrowser()))
}

/** How Playwright is to start a browser that was found. */
export function launchOptions({ executablePath, env }: Browser) {
  return { executablePath, args: browserArguments, ...(env && { env: withEnvironment(env) }) }
}

/** The variables of this process, and those that the browser needs beside them. */
export function withEnvironment(env: Readonly<Record<string, string>>): Record<string, string> {
  const ours = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { ...Object.fromEntries(ours), ...env }
}

function remember(browser: Browser): Browser {
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, JSON.stringify(browser))
  return browser
}
