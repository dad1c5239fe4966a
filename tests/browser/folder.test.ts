import { expect, type Page, test } from '@playwright/test'
import { goTo, openBuilder } from './builder.ts'
import { carry, filesIn, lock, retitled, withLaunched, withPickers } from './own-files.ts'
import { drafts, openShelf, withKept, withRound } from './shelf.ts'

const panel = (page: Page) => page.getByRole('region', { name: 'A copy in a folder of yours' })
const choose = (page: Page) => panel(page).getByRole('button', { name: 'Choose a folder' }).click()

test('two browsers have one folder: the words of each reach the other, a second file is noticed, and nothing is written over', async ({
  page,
  browser,
}) => {
  await withPickers(page)
  await withKept(page, drafts(2))
  await choose(page)
  await expect(panel(page).getByText('kept up to date in the folder “Alliances”')).toBeVisible()
  expect(Object.keys(await filesIn(page)).sort()).toEqual(['ada-1.alliance.json', 'ben-1.alliance.json'])

  const second = await (await browser.newContext()).newPage()
  await withPickers(second)
  await openShelf(second)
  await carry(second, await filesIn(page))
  await choose(second)
  await panel(second).getByRole('button', { name: 'Bring all 2 in' }).click()
  await expect(second.getByRole('heading', { name: 'Ben 1' })).toBeVisible()
  await expect(panel(second).getByRole('heading', { name: 'In the folder, and not here' })).toBeHidden()

  const { 'ada-1.alliance.json': ada = '', 'ben-1.alliance.json': ben = '' } = await filesIn(second)
  await carry(page, {
    'ada-1.alliance.json': retitled(ada, 'Ada, changed there'),
    'ben-1.alliance (conflicted copy).json': retitled(ben, 'Ben, written at once'),
  })
  await openShelf(page)
  await expect(panel(page).getByText('in a second file, ben-1.alliance (conflicted copy).json')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Put together' }).first().click()
  await expect(page.getByRole('heading', { name: 'Ada, changed there' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Ada 1' })).toBeVisible()
  expect((await filesIn(page))['ada-1.alliance.json']).toContain('Ada, changed there')
  await expect(panel(page).getByRole('button', { name: 'Put together' })).toHaveCount(2)
  await panel(page).getByRole('button', { name: 'Leave the file as it is' }).first().click()
  await expect(panel(page).getByText('nothing written into them: ada-1.alliance.json')).toBeVisible()
  await second.context().close()
})

test('what is written in the builder reaches the folder', async ({ page }) => {
  await withPickers(page)
  await withKept(page, drafts(1))
  await choose(page)
  await expect(panel(page).getByText('kept up to date')).toBeVisible()
  await openBuilder(page, '#open=kept-0')
  await goTo(page, 'People')
  await page.getByLabel('Name').first().fill('Somebody new')
  await expect
    .poll(async () => Object.values(await filesIn(page)).join(), { timeout: 15_000 })
    .toContain('Somebody new')
})

test('a lost permission and a missing folder are each said, with the way back', async ({ page }) => {
  await withPickers(page)
  await withKept(page, drafts(1))
  await choose(page)
  await expect(panel(page).getByText('kept up to date')).toBeVisible()
  await lock(page)
  await openShelf(page)
  await expect(panel(page).getByText('wants to ask you again')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Allow it' }).click()
  await expect(panel(page).getByText('kept up to date')).toBeVisible()
  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('Alliances', { recursive: true }),
  )
  await openShelf(page)
  await expect(panel(page).getByText('is not where it was')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Choose a folder again' }).click()
  await expect(panel(page).getByText('kept up to date')).toBeVisible()
  expect(Object.keys(await filesIn(page))).toEqual(['ada-1.alliance.json'])
  await panel(page).getByRole('button', { name: 'Stop using the folder' }).click()
  await expect(panel(page).getByRole('button', { name: 'Choose a folder' })).toBeVisible()
  expect(Object.keys(await filesIn(page))).toEqual(['ada-1.alliance.json'])
})

test('a permission that is lost while a file waits brings nothing in, and says nothing of the kind', async ({
  page,
}) => {
  await withPickers(page)
  await withKept(page, drafts(1))
  await carry(page, {
    'ada-1.alliance.json': retitled(JSON.stringify(drafts(1)[0]?.alliance), 'Changed there'),
  })
  await choose(page)
  await expect(panel(page).getByRole('button', { name: 'Put together' })).toBeVisible()
  await lock(page)
  await panel(page).getByRole('button', { name: 'Put together' }).click()
  await expect(panel(page).getByText('wants to ask you again')).toBeVisible()
  await expect(page.getByText('What ada-1.alliance.json says is here now.')).toBeHidden()
})

test('a browser that has no such thing says so, and offers nothing', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  await openShelf(page)
  await expect(panel(page).getByText('doesn’t let a page keep files up to date')).toBeVisible()
  await expect(panel(page).getByRole('button')).toHaveCount(0)
})

test('a file opened with the installed site is shown where nothing is kept before a yes', async ({
  page,
}) => {
  await withPickers(page)
  await withLaunched(page, 'ada-1.alliance.json')
  await page.goto('/')
  await carry(page, { 'ada-1.alliance.json': JSON.stringify(drafts(1)[0]?.alliance) })
  await page.goto('/receive/')
  await expect(page.getByText('Ada 1').first()).toBeVisible()
  await expect(page.getByText('nothing is kept until you open it')).toBeVisible()
})

test('answers that can’t be read are listed, and can be saved as they are', async ({ page }) => {
  await withRound(page, { stage: 'of-tomorrow', mood: 'good' })
  await expect(page.getByText('Answers that were written apart are damaged')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what is there' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.json$/)
  await page.getByRole('button', { name: 'Delete it from this browser' }).click()
  await expect(page.getByText('Answers that were written apart are damaged')).toBeHidden()
})
