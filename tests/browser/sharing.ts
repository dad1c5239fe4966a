import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page } from '@playwright/test'
import { begin, openBuilder } from './builder.ts'

const patience = 20_000 // a new page, and a key that takes its time to be made, on a busy machine

/** Somebody else, with another browser. */
export async function elsewhere(browser: Browser): Promise<Page> {
  return await (await browser.newContext()).newPage()
}

/** Opens a page of sharing and waits until it knows what its browser keeps. */
export async function openSharing(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('.sharing[data-awake="true"]')).toBeVisible({ timeout: patience })
}

/** A step of sharing has come. */
export async function showsStep(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeVisible({ timeout: patience })
}

/** Opens what has come in the builder, which has to wake up there. */
export async function openInBuilder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open it in the builder' }).click()
  await arriveInBuilder(page)
}

/** The builder shows the answers. */
export async function arriveInBuilder(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/builder\/#check$/)
  await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible({ timeout: patience })
  await showsStep(page, 'Check what you wrote')
}

/** Maya and Tom in this browser, with one answer. */
export async function writeOne(page: Page, answer: string): Promise<void> {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await page.getByRole('textbox').first().fill(answer)
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
}

/** The page for sending shows that alliance. */
export async function sendOne(page: Page): Promise<void> {
  await openSharing(page, '/send/')
  await page.getByRole('link', { name: /^Maya and Tom/ }).click()
  await showsStep(page, 'Maya and Tom')
}

/** Answers are fixed although most of what is asked is empty, which is asked about once. */
export async function fixFew(page: Page, button: 'Seal my answers' | 'I have finished'): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('button', { name: sure[button] }).click()
}

const sure = { 'Seal my answers': 'Yes, seal them as they are', 'I have finished': 'Yes, I have finished' }

/** The link that the page makes. */
export async function linkFrom(page: Page, passphrase?: string): Promise<string> {
  if (passphrase !== undefined) {
    await page.getByLabel('Lock the link with a passphrase').check()
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  }
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByLabel('Your link')).toBeVisible({ timeout: patience })
  return await page.getByLabel('Your link').inputValue()
}

/** The file that the page saves, as text. */
export async function fileFrom(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** Chooses a file on the page for what was sent. */
export async function receiveFile(page: Page, { name, text }: { name: string; text: string }): Promise<void> {
  await openSharing(page, '/receive/')
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Choose a file').setInputFiles(file)
}
