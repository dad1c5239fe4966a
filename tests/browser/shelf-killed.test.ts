import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { browserArguments, knownBrowser, withEnvironment } from '../../scripts/tests/browser.ts'
import { begin } from './builder.ts'

/** A whole browser of its own, so that its process can be killed. */
interface Running {
  readonly process: ChildProcess
  readonly browser: Browser
  readonly page: Page
}

async function run(profile: string): Promise<Running> {
  const { executablePath = chromium.executablePath(), env = {} } = knownBrowser() ?? {}
  const port = join(profile, 'DevToolsActivePort')
  rmSync(port, { force: true })
  const started = spawn(
    executablePath,
    [
      ...browserArguments,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore', env: withEnvironment(env) },
  )
  await expect.poll(() => existsSync(port) && readFileSync(port, 'utf8').includes('\n')).toBe(true)
  const [number] = readFileSync(port, 'utf8').split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`)
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.newPage())
  if (page === undefined) throw new Error('The browser has no page.')
  return { process: started, browser, page }
}

/** All its processes at once, without a word of warning. */
async function kill({ process: { pid }, browser }: Running): Promise<void> {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  await browser.close().catch(() => {})
  await wait(500)
}

test('loses at most a second of typing when the browser is killed', async ({ baseURL }) => {
  test.slow()
  const profile = mkdtempSync(join(tmpdir(), 'killed-'))
  const first = await run(profile)
  await first.page.goto(`${baseURL}/builder/`)
  await expect(first.page.locator('.app-page[data-awake="true"]')).toBeVisible()
  await begin(first.page, 'Any two people', ['Maya', 'Tom'])
  const typed: { readonly text: string; readonly at: number }[] = []
  const field = first.page.getByRole('textbox').first()
  for (let word = 1; word <= 40; word++) {
    await field.pressSequentially(`w${word} `)
    typed.push({ text: await field.inputValue(), at: Date.now() })
    await wait(60)
  }
  const end = Date.now()
  await kill(first)
  const second = await run(profile)
  await second.page.goto(`${baseURL}/builder/#topic/why`)
  await expect(second.page.locator('.app-page[data-awake="true"]')).toBeVisible()
  const found = await second.page.getByRole('textbox').first().inputValue()
  await kill(second)
  rmSync(profile, { recursive: true, force: true })
  const lost = typed.filter(({ text }) => !found.startsWith(text.trim())).map(({ at }) => end - at)
  console.log(`Killed: ${lost.length} of 40 words lost, the oldest ${Math.max(0, ...lost)} ms old.`)
  expect(typed.some(({ text }) => found.startsWith(text.trim()))).toBe(true)
  expect(Math.max(0, ...lost)).toBeLessThanOrEqual(1000)
})
