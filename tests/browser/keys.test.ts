import { expect, type Page, test } from '@playwright/test'
import { begin, goTo, openBuilder } from './builder.ts'

async function openSearch(page: Page): Promise<void> {
  await page.goto('/')
  await page.keyboard.press('Control+k')
}

/** A key press as a browser tells of it, without what the browser itself would do. */
async function tell(page: Page, name: string, press: KeyboardEventInit): Promise<void> {
  await page.getByLabel(name).dispatchEvent('keydown', { bubbles: true, cancelable: true, ...press })
}

test('Escape in an empty search closes it, also where the browser keeps the key to itself', async ({
  page,
}) => {
  await openSearch(page)
  const words = page.getByLabel('Search the guide')
  await words.fill('feedback')
  await tell(page, 'Search the guide', { key: 'Escape' })
  await expect(words).toBeVisible()
  await words.fill('')
  await tell(page, 'Search the guide', { key: 'Escape' })
  await expect(words).toBeHidden()
})

for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
  test(`Enter that takes a word from an input method opens nothing: ${JSON.stringify(composing)}`, async ({
    page,
  }) => {
    await openSearch(page)
    await page.getByLabel('Search the guide').fill('designed alliance')
    await expect(page.locator('.search-results a').first()).toBeVisible()
    await tell(page, 'Search the guide', { key: 'Enter', ...composing })
    await tell(page, 'Search the guide', { key: 'Escape', ...composing })
    await expect(page.getByLabel('Search the guide')).toBeVisible()
    await expect(page).toHaveURL(/\/$/)
  })
}

/** The rows of the first list, and the first two of them filled in. */
async function openList(page: Page) {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await page.getByRole('link', { name: 'Show everything on one page' }).click()
  const rows = page.locator('.rows').first().getByRole('textbox')
  await rows.nth(0).fill('alpha')
  await rows.nth(1).fill('beta')
  return rows
}

/** Where the cursor stands, and in which text. */
function cursor(page: Page): Promise<readonly [text: string, at: number]> {
  return page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement
    return [field.value, field.selectionStart] as const
  })
}

test('Backspace at the start of a row joins it to the one before, and undo takes that back', async ({
  page,
}) => {
  const rows = await openList(page)
  await rows.nth(1).press('Home')
  await page.keyboard.press('Backspace')
  await expect(rows.nth(0)).toHaveValue('alphabeta')
  await expect(rows.nth(1)).toHaveValue('')
  expect(await cursor(page)).toEqual(['alphabeta', 5])
  await page.keyboard.press('Control+z')
  await expect(rows.nth(0)).toHaveValue('alpha')
  expect(await cursor(page)).toEqual(['beta', 0])
})

test('Delete at the end of a row joins the next one to it', async ({ page }) => {
  const rows = await openList(page)
  await rows.nth(0).press('End')
  await page.keyboard.press('Delete')
  await expect(rows.nth(0)).toHaveValue('alphabeta')
  expect(await cursor(page)).toEqual(['alphabeta', 5])
})

test('Enter by accident is mended by Backspace, or by undo, after what was typed since', async ({ page }) => {
  const rows = await openList(page)
  await rows.nth(0).press('End')
  await page.keyboard.press('Enter')
  await expect(rows.nth(2)).toHaveValue('beta')
  await page.keyboard.press('Backspace')
  await expect(rows.nth(1)).toHaveValue('beta')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(rows.nth(1)).toHaveValue('a')
  await page.keyboard.press('Control+z')
  await expect(rows.nth(0)).toHaveValue('alpha')
  expect(await cursor(page)).toEqual(['alpha', 4])
})

test('Backspace within a row, and keys of an input method, join nothing', async ({ page }) => {
  const rows = await openList(page)
  await rows.nth(1).press('End')
  await page.keyboard.press('Backspace')
  await expect(rows.nth(1)).toHaveValue('bet')
  await rows.nth(1).press('Home')
  await rows.nth(1).dispatchEvent('keydown', { key: 'Backspace', keyCode: 229, bubbles: true })
  await expect(rows.nth(0)).toHaveValue('alpha')
})

test('whoever has no name is removed by their place, and the sentence names the same', async ({ page }) => {
  await openBuilder(page, '?template=team')
  const removed = page.getByRole('status').filter({ hasText: 'Removed, with all their answers' })
  const add = page.getByRole('button', { name: /^Add another/ }).first()
  for (const _ of [1, 2, 3]) await add.click()
  await page
    .getByRole('button', { name: /^More for person/ })
    .last()
    .click()
  const remove = page.getByRole('button', { name: /^Remove: person/ })
  const label = await remove.last().getAttribute('aria-label')
  await remove.last().click()
  await expect(removed).toContainText(`Removed, with all their answers: ${label?.replace('Remove: ', '')}.`)
  await goTo(page, 'People')
})
