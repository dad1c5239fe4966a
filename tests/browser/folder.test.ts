import { expect, type Page, test } from '@playwright/test'
import { goTo, openBuilder } from './builder.ts'
import { drafts, openShelf, withKept, withRound } from './shelf.ts'

/** A folder inside the browser in place of one on the disk: what the picker hands out is the same. */
async function withFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory()
      return await root.getDirectoryHandle('Alliances', { create: true })
    }
    const { queryPermission } = FileSystemHandle.prototype
    FileSystemHandle.prototype.queryPermission = async function (wanted) {
      return sessionStorage.getItem('locked')
        ? 'prompt'
        : ((await queryPermission?.call(this, wanted)) ?? 'granted')
    }
    FileSystemHandle.prototype.requestPermission = async () => {
      sessionStorage.removeItem('locked')
      return 'granted'
    }
  })
}

/** What the folder of a browser holds, as a cloud would see it. */
async function filesIn(page: Page): Promise<Record<string, string>> {
  return await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('Alliances')
    const files: Record<string, string> = {}
    for await (const [name, handle] of folder.entries())
      if (handle instanceof FileSystemFileHandle) files[name] = await (await handle.getFile()).text()
    return files
  })
}

/** A cloud puts files into the folder of a browser. */
async function carry(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('Alliances', { create: true })
    for (const [name, text] of Object.entries(all)) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await writable.write(text)
      await writable.close()
    }
  }, files)
}

const panel = (page: Page) => page.getByRole('region', { name: 'A copy in a folder of yours' })
const choose = (page: Page) => panel(page).getByRole('button', { name: 'Choose a folder' }).click()
const retitled = (json: string, title: string) => JSON.stringify({ ...JSON.parse(json), title })

test('two browsers have one folder: the words of each reach the other, a second file is noticed, and nothing is written over', async ({
  page,
  browser,
}) => {
  await withFolder(page)
  await withKept(page, drafts(2))
  await choose(page)
  await expect(panel(page).getByText('kept up to date in the folder “Alliances”')).toBeVisible()
  expect(Object.keys(await filesIn(page)).sort()).toEqual(['ada-1.alliance.json', 'ben-1.alliance.json'])

  const second = await (await browser.newContext()).newPage()
  await withFolder(second)
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
  await withFolder(page)
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
  await withFolder(page)
  await withKept(page, drafts(1))
  await choose(page)
  await page.evaluate(() => sessionStorage.setItem('locked', '1'))
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

test('a browser that has no such thing says so, and offers nothing', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  await openShelf(page)
  await expect(panel(page).getByText('doesn’t let a page keep files up to date')).toBeVisible()
  await expect(panel(page).getByRole('button')).toHaveCount(0)
})

test('a file opened with the installed site is shown where nothing is kept before a yes', async ({
  page,
}) => {
  await withFolder(page)
  await page.addInitScript(() => {
    const setConsumer: NonNullable<Window['launchQueue']>['setConsumer'] = async (take) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Alliances')
      take({ files: [await folder.getFileHandle('ada-1.alliance.json')] })
    }
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } })
  })
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
