import { expect, type Page, test } from '@playwright/test'
import { begin, goTo, openBuilder } from './builder.ts'
import { openShelf } from './shelf.ts'

const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device' })

/** The same alliance in two tabs of one browser, both at its first questions. */
async function twoTabs(page: Page): Promise<readonly [Page, Page]> {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await expect(saved(page)).toBeVisible()
  const other = await page.context().newPage()
  await openBuilder(other, new URL(page.url()).hash)
  await expect(other.getByRole('textbox').first()).toBeVisible()
  return [page, other]
}

/** Until the browser has these words on its disk. */
async function untilKept(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(readAll)).toContain(words)
}

/** Everything that is kept, as text. */
async function readAll(): Promise<string> {
  const opening = indexedDB.open('before-we-begin:/')
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  const reading = opening.result.transaction('alliances').objectStore('alliances').getAll()
  await new Promise((resolve) => {
    reading.onsuccess = resolve
  })
  opening.result.close()
  return JSON.stringify(reading.result)
}

/** A tab that hears nothing of the others, as when the browser has put it to sleep. */
async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => {}
  })
  await page.reload()
  await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
}

test('shows in one tab what was typed in the other', async ({ page }) => {
  const [one, other] = await twoTabs(page)
  await one.getByRole('textbox').first().fill('To learn from each other.')
  await expect(other.getByRole('textbox').first()).toHaveValue('To learn from each other.')
  await other.getByRole('textbox').nth(1).fill('And to laugh.')
  await expect(one.getByRole('textbox').nth(1)).toHaveValue('And to laugh.')
})

test('keeps what both typed at the same time, also in a tab that hears nothing', async ({ page }) => {
  const [one, other] = await twoTabs(page)
  await deafen(other)
  await one.getByRole('textbox').first().fill('From the first tab.')
  await untilKept(one, 'From the first tab.')
  await other.getByRole('textbox').nth(1).fill('From the second tab.')
  await expect(other.getByRole('textbox').first()).toHaveValue('From the first tab.')
  await expect(one.getByRole('textbox').nth(1)).toHaveValue('From the second tab.')
})

test('keeps both sides when both changed one answer, until somebody has chosen', async ({ page }) => {
  const [one, other] = await twoTabs(page)
  await deafen(other)
  await one.getByRole('textbox').first().fill('In the first tab.')
  await untilKept(one, 'In the first tab.')
  await other.getByRole('textbox').first().fill('In the second tab.')
  const ways = other.getByRole('region', { name: 'Written in two ways' })
  await expect(ways).toContainText('In the first tab.')
  await other.reload() // the choice waits as long as it must
  await expect(ways).toContainText('In the first tab.')
  await ways.getByRole('button', { name: /^Keep both/ }).click()
  await expect(other.getByRole('textbox').first()).toHaveValue('In the second tab.\nIn the first tab.')
  await expect(ways).toBeHidden()
  await expect(one.getByRole('textbox').first()).toHaveValue('In the second tab.\nIn the first tab.')
  await expect(one.getByRole('region', { name: 'Written in two ways' })).toBeHidden()
})

test('says so when the other tab has deleted it, and can keep it', async ({ page }) => {
  const [one, other] = await twoTabs(page)
  await openShelf(other)
  await other.getByRole('button', { name: 'Delete: Maya and Tom' }).click()
  await one.getByRole('button', { name: 'Keep it' }).click()
  await expect(other.getByRole('link', { name: 'Maya and Tom', exact: true })).toBeVisible()
  await goTo(one, 'People')
  await expect(one.getByLabel('Name, person 2')).toHaveValue('Tom')
})

test('takes back that it was deleted when the other tab takes the deletion back', async ({ page }) => {
  const [one, other] = await twoTabs(page)
  await openShelf(other)
  await other.getByRole('button', { name: 'Delete: Maya and Tom' }).click()
  const notice = one.getByRole('status').filter({ hasText: 'was removed in another tab' })
  await expect(notice).toBeVisible()
  await other.getByRole('button', { name: 'Undo' }).click()
  await expect(notice).toBeHidden()
  await expect(one.getByRole('textbox').first()).toBeVisible()
})
