import { expect, type Page, test } from '@playwright/test'
import { goTo, openBuilder } from './builder.ts'
import { carry, filesIn, lock, retitled, withLaunched, withPickers } from './own-files.ts'
import { drafts, openShelf, withKept } from './shelf.ts'

const file = 'ada-1.alliance.json'
const act = (page: Page) => page.getByRole('button', { name: 'Keep in a file: Ada 1' })
const kept = (page: Page) => page.getByText(`Kept up to date in the file ${file}.`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** One alliance is here, and kept up to date in a file that was made for it. */
async function withFile(page: Page): Promise<void> {
  await withPickers(page)
  await withKept(page, drafts(1))
  await act(page).click()
  await press(page, 'Make a new file')
  await expect(kept(page)).toBeVisible()
}

test('two browsers have one file: the words of each reach the other, and nothing is written over', async ({
  page,
  browser,
}) => {
  await withFile(page)
  const second = await (await browser.newContext()).newPage()
  await withPickers(second)
  await withKept(second, drafts(1))
  await carry(second, { [file]: retitled((await filesIn(page))[file], 'Ada, changed there') })
  await act(second).click()
  await press(second, 'Use a file that is there')
  await expect(second.getByText(`the file ${file} says something that isn’t here`)).toBeVisible()
  expect((await filesIn(second))[file]).toContain('Ada, changed there')

  await carry(page, { [file]: (await filesIn(second))[file] ?? '' })
  await openShelf(page)
  await press(page, 'Put together')
  await expect(page.getByRole('heading', { name: 'Ada, changed there' })).toBeVisible()
  await press(page, 'Undo')
  await expect(page.getByRole('heading', { name: 'Ada 1' })).toBeVisible()
  expect((await filesIn(page))[file]).toContain('Ada, changed there')
  await press(page, 'Leave the file as it is')
  await expect(page.getByText(`The file ${file} stays as it is`)).toBeVisible()
  await press(page, 'Look at it again')
  await press(page, 'Keep it as a second alliance')
  await expect(page.locator('.alliances h2')).toHaveCount(2)
  await second.context().close()
})

test('what is written in the builder reaches the file', async ({ page }) => {
  await withFile(page)
  await openBuilder(page, '#open=kept-0')
  await goTo(page, 'People')
  await page.getByLabel('Name').first().fill('Somebody new')
  await expect.poll(async () => (await filesIn(page))[file], { timeout: 15_000 }).toContain('Somebody new')
})

test('a lost permission, a missing file and one that became something else are each said, with a way on', async ({
  page,
}) => {
  await withFile(page)
  await lock(page)
  await openShelf(page)
  await expect(page.getByText(`may use the file ${file}`)).toBeVisible()
  await press(page, 'Allow it')
  await expect(kept(page)).toBeVisible()
  await carry(page, { [file]: 'Minutes of the meeting' })
  await openShelf(page)
  await expect(page.getByText(`${file} holds something that this page can’t read`)).toBeVisible()
  await carry(page, { [file]: JSON.stringify(drafts(2)[1]?.alliance) })
  await press(page, 'Try again')
  await expect(page.getByText(`${file} holds another alliance, “Ben 1”`)).toBeVisible()
  expect((await filesIn(page))[file]).toContain('Ben 1')
  await page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Alliances')
    await folder.removeEntry(name)
  }, file)
  await press(page, 'Try again')
  await expect(page.getByText(`The file ${file} is not where it was`)).toBeVisible()
})

test('using the file can be stopped, and that undone; a second tab sees it; the file stays', async ({
  page,
}) => {
  await withFile(page)
  const tab = await page.context().newPage()
  await withPickers(tab)
  await openShelf(tab)
  await expect(kept(tab)).toBeVisible()
  await press(page, 'Stop using the file')
  await expect(page.getByText(`${file} is no longer kept up to date`)).toBeVisible()
  await expect(act(page)).toBeVisible()
  await openShelf(tab)
  await expect(act(tab)).toBeVisible()
  await press(page, 'Undo')
  await expect(kept(page)).toBeVisible()
  expect(Object.keys(await filesIn(page))).toEqual([file])
})

test('a browser that has no such thing shows nothing of it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await withKept(page, drafts(1))
  await expect(page.getByRole('button', { name: 'Duplicate: Ada 1' })).toBeVisible()
  await expect(act(page)).toHaveCount(0)
})

test('a file opened with the installed site can be kept up to date, and is left when what came is left', async ({
  page,
}) => {
  await withPickers(page)
  await withLaunched(page, file)
  await page.goto('/')
  await carry(page, { [file]: JSON.stringify(drafts(1)[0]?.alliance) })
  await page.goto('/receive/')
  await press(page, 'Keep this file up to date')
  await expect(page.getByText(`The file ${file} is kept up to date from now on`)).toBeVisible()
  await press(page, 'Open it in the builder')
  await expect(page).toHaveURL(/builder/)
  await openShelf(page)
  await expect(kept(page)).toBeVisible()

  await carry(page, { [file]: retitled((await filesIn(page))[file], 'Ada, changed there') })
  await page.goto('/receive/')
  await page.getByRole('radio', { name: 'Theirs' }).check()
  await press(page, 'Combine them')
  await expect(page.getByText(`The file ${file} is kept up to date from now on`)).toBeVisible()
  await press(page, 'Undo')
  await expect(page.getByText('Your copy is as it was before.')).toBeVisible()
  await openShelf(page)
  await expect(page.getByText(`the file ${file} says something that isn’t here`)).toBeVisible()
  expect((await filesIn(page))[file]).toContain('Ada, changed there')
})
