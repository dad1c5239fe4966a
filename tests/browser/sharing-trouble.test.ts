import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { elsewhere, fileFrom, openInBuilder, openSharing, receiveFile, showsStep } from './sharing.ts'

const example = JSON.parse(await readFile('content/examples/coach-and-client.alliance.json', 'utf8'))

test('a link that would be too long is not made, and the file is offered', async ({ page, browser }) => {
  const words = Array.from({ length: 6000 }, (_, index) => ((index * 7919) % 99991).toString(36)).join(' ')
  const long = { ...example, revisions: [], answers: { 'why-purpose': { kind: 'text', text: words } } }
  const other = await elsewhere(browser)
  await receiveFile(other, { name: 'long.alliance.json', text: JSON.stringify(long) })
  await openInBuilder(other)
  await openSharing(page, '/send/') // a browser in which nothing is kept yet says so
  await expect(page.getByText(/There is no alliance in this browser yet/)).toBeVisible()
  await openSharing(other, `/send/#id=${long.id}`)
  await other.getByRole('button', { name: 'Make the link' }).click()
  await expect(other.getByText(/Send the file instead/)).toBeVisible()
})

test('a browser that keeps nothing says so, and what has come is read in the builder by its file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Forbidden.', 'SecurityError')
    }
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse })
  })
  await openSharing(page, `/send/#id=${example.id}`)
  await expect(page.getByText('doesn’t let the page look at what it keeps')).toBeVisible()
  await expect(page.getByText('There is no alliance in this browser yet')).toHaveCount(0)
  await openSharing(page, '/apart/')
  await expect(page.getByText('doesn’t let the page keep anything')).toBeVisible()
  await expect(page.getByText('First write down who takes part')).toHaveCount(0)
  await receiveFile(page, { name: 'one.alliance.json', text: JSON.stringify(example) })
  await showsStep(page, /^For you/)
  await expect(page.getByRole('button', { name: 'Open it in the builder' })).toHaveCount(0)
  const { name, text } = await fileFrom(page)
  expect(JSON.parse(text)).toEqual(example)
  await page.getByRole('link', { name: 'Open the builder' }).click()
  await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Choose a file').setInputFiles(file)
  await showsStep(page, 'Check what you wrote')
})

test('what there is no room for is saved as a file instead', async ({ page }) => {
  await receiveFile(page, { name: 'one.alliance.json', text: JSON.stringify(example) })
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  })
  await page.getByRole('button', { name: 'Open it in the builder' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'no room left' })).toBeVisible()
  expect(JSON.parse((await fileFrom(page)).text)).toEqual(example)
})

const strangers = [
  ['a torn link', '/receive/#alliance-1.QQQQ', /missing or was changed on the way/],
  [
    'a link that lost its beginning',
    '/receive/#ance-1.QQQQ',
    /a link from this site, or a part of it is missing/,
  ],
  ['a link of tomorrow', '/receive/#alliance-9.QQQQ', /newer version of this site/],
] as const

for (const [what, address, sentence] of strangers) {
  test(`says what is wrong with ${what}`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('.sharing .notice')).toHaveText(sentence)
  })
}
