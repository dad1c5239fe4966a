import { expect, type Locator, type Page, test } from '@playwright/test'
import { openBuilder } from './builder.ts'
import { objections } from './objections.ts'

/** A team whose names were pasted. */
async function team(page: Page, names: string): Promise<void> {
  await openBuilder(page, '?template=team')
  await page.getByRole('button', { name: 'Paste a list of names: Member' }).click()
  await expect(page.getByLabel('Names, one on each line')).toBeFocused()
  await page.getByLabel('Names, one on each line').fill(names)
  await page.getByRole('button', { name: 'Take these names' }).click()
  await expect(page.getByLabel('Name, person 1')).toBeFocused()
}

const order = (page: Page) =>
  page
    .locator('.person input')
    .evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value).join(' '))

const middleOf = async (one: Locator) => {
  const box = await one.boundingBox()
  if (box === null) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Takes a person by the grip, and brings them to where another one stands. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const grips = page.locator('.grip')
  await grips.nth(from).scrollIntoViewIfNeeded()
  const [start, end] = [await middleOf(grips.nth(from)), await middleOf(grips.nth(to))]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 5 })
}

test('names are pasted; a person is dragged, moved by keys and by the menu, at 320 px too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await team(page, 'Ada <ada@example.org>\nBo\nCem\nDina')
  await drag(page, 0, 2)
  await page.mouse.up()
  await expect(page.getByRole('status').filter({ hasText: 'Ada is now number 3 of 4.' })).toBeVisible()
  expect(await order(page)).toBe('Bo Cem Ada Dina')

  await drag(page, 0, 3)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await order(page)).toBe('Bo Cem Ada Dina')

  await page.getByLabel('Name, person 4').press('Alt+ArrowUp')
  await expect(page.getByLabel('Name, person 3')).toBeFocused()
  expect(await order(page)).toBe('Bo Cem Dina Ada')

  await page.getByRole('button', { name: 'More for Bo' }).click()
  expect(await objections(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'More for Bo' })).toBeFocused()
})
