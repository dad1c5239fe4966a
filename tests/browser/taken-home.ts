import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { openFile } from '../../src/core/formats/open-file.ts'

/** The file that a button saves, by its path. */
export async function saved(page: Page, button: string | RegExp): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return await (await coming).path()
}

/** All the words of a Word file. */
export async function wordsIn(path: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n')
}

/** The alliance that a PDF carries. */
export async function dataIn(path: string): Promise<string> {
  const opened = await openFile(new Uint8Array(await readFile(path)), {
    kindOf: () => undefined,
    newId: () => 'new',
  })
  return JSON.stringify(opened)
}
