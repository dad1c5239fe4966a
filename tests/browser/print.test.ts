import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openBuilder } from './builder.ts'
import { wholeBrowser } from './whole-browser.ts'

test.use({ launchOptions: wholeBrowser })

type Format = 'A4' | 'Letter'

/** What stands last on a sheet of paper although it is a heading, so that its text is on the next one. */
async function lonelyHeadings(page: Page, format: Format): Promise<readonly string[]> {
  const headings = await page
    .locator('main :is(h2, h3, h4, .who-says)')
    .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, '')))
  const last = await lastLines(await page.pdf({ format }))
  const beside = headings.map((text, index) => text + (headings[index + 1] ?? '')) // those of two people
  return last.slice(0, -1).filter((line) => [...headings, ...beside].some((text) => text.endsWith(line)))
}

/** The lowest line of each sheet, without spaces. */
async function lastLines(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const sheets = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const lowest = Math.min(...words.map(({ transform }) => transform[5]))
    const line = words.filter(({ transform }) => Math.abs(transform[5] - lowest) < 4)
    return line
      .map(({ str }) => str)
      .join('')
      .replace(/\s+/g, '')
  })
  return await Promise.all(sheets)
}

const examples = readdirSync('content/examples').flatMap(
  (name) => name.match(/^(.*)\.alliance\.json$/)?.[1] ?? [],
)

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format}, no heading of the answers stands alone at the foot of a sheet`, async ({ page }) => {
    test.slow()
    for (const example of examples) {
      await openBuilder(page, `?example=${example}`)
      await expect(page.getByRole('heading', { name: 'Check what you wrote' })).toBeVisible()
      expect.soft(await lonelyHeadings(page, format), example).toEqual([])
    }
  })
}
