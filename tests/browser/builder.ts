import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Alliance } from '../../src/core/alliance/alliance.ts'

/** Opens the builder and waits until it is awake. */
export async function openBuilder(page: Page, rest = ''): Promise<void> {
  await page.goto(`/builder/${rest}`)
  await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
}

/** Chooses the relationship and names the people, in their order. */
export async function begin(page: Page, relationship: string, names: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${relationship}`) }).click()
  await arriveAt(page, 'Who takes part?')
  const fields = page.getByLabel(/^Name/)
  for (const [index, name] of names.entries()) await fields.nth(index).fill(name)
  await page.getByRole('button', { name: 'All the questions' }).click()
  await arriveAt(page, 'Why we are here')
}

/** A step has come, and the focus is on its heading. */
export async function arriveAt(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeFocused()
}

/** Goes to a step by the list of steps. */
export async function goTo(page: Page, step: 'People' | 'Questions' | 'Check' | 'Paper'): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click()
}

/** Says on the last step that people have talked it through; until then it is a draft. */
export async function agree(page: Page): Promise<void> {
  await page.getByLabel('Yes, we have talked it through and agreed').check()
}

/** Downloads the PDF from the last step. */
export async function downloadPdf(page: Page): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  const download = await coming
  await expect(page.getByRole('heading', { name: 'Your PDF is ready' })).toBeFocused()
  return download
}

/** The alliance as the data file that the last step saves. */
export async function savedAlliance(page: Page): Promise<Alliance> {
  await goTo(page, 'Paper')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the data file' }).first().click()
  return JSON.parse(await readFile(await (await coming).path(), 'utf8'))
}

/** All the text of a PDF, read by pdf.js, without spaces, since lines break where they like. */
export async function textOf(path: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const content = await (await document.getPage(index + 1)).getTextContent()
    return content.items.map((item) => ('str' in item ? item.str : '')).join('')
  })
  return withoutSpaces((await Promise.all(pages)).join(''))
}

export function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
