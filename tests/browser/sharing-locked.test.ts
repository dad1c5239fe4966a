import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import {
  elsewhere,
  linkFrom,
  openInBuilder,
  openSharing,
  receiveFile,
  sendOne,
  showsStep,
  writeOne,
} from './sharing.ts'

const example = JSON.parse(await readFile('content/examples/coach-and-client.alliance.json', 'utf8'))

test('a locked link opens with its passphrase alone', async ({ page, browser }) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  const link = await linkFrom(page, 'quiet otters dance alone')
  expect(link).toContain('#sealed-2.')
  const other = await elsewhere(browser)
  await other.goto(link)
  await showsStep(other, 'The link is locked')
  expect(new URL(other.url()).hash).toBe('')
  const field = other.getByLabel('Passphrase')
  await field.fill('loud otters dance alone')
  await other.getByRole('button', { name: 'Unlock' }).click()
  await expect(field).toHaveAccessibleDescription(/doesn’t open it/)
  await field.fill('quiet otters dance alone')
  await other.getByRole('button', { name: 'Unlock' }).click()
  await showsStep(other, 'For you: Maya and Tom')
})

test('leaving out the versions takes a made link away, and neither its lock nor its passphrase', async ({
  page,
  browser,
}) => {
  await receiveFile(page, { name: 'one.alliance.json', text: JSON.stringify(example) })
  await openInBuilder(page)
  await openSharing(page, `/send/#id=${example.id}`)
  await page.getByLabel('Lock the link with a passphrase').check()
  await page.getByRole('button', { name: 'Make up another one' }).click()
  const passphrase = await page.getByLabel('Passphrase', { exact: true }).inputValue()
  expect(await linkFrom(page)).toContain('#sealed-2.')
  await page.getByLabel(/^Leave out the versions/).check()
  await expect(page.getByLabel('Your link')).toBeHidden()
  await expect(page.getByLabel('Lock the link with a passphrase')).toBeChecked()
  const link = await linkFrom(page)
  expect(link).toContain('#sealed-2.')
  const other = await elsewhere(browser)
  await other.goto(link)
  await showsStep(other, 'The link is locked')
  await other.getByLabel('Passphrase').fill(passphrase)
  await other.getByRole('button', { name: 'Unlock' }).click()
  await showsStep(other, /^For you/)
  await expect(other.getByText('No agreed version came along')).toBeVisible()
})

test('a link that is still being made when its passphrase is changed never appears', async ({ page }) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  await page.getByLabel('Lock the link with a passphrase').check()
  const field = page.getByLabel('Passphrase', { exact: true })
  await field.fill('quiet otters dance alone')
  const make = page.getByRole('button', { name: 'Make the link' })
  await page.evaluate(() => {
    const encrypt = SubtleCrypto.prototype.encrypt
    SubtleCrypto.prototype.encrypt = async function (...order: Parameters<typeof encrypt>) {
      const sealed = await encrypt.apply(this, order)
      await new Promise((resolve) => setTimeout(resolve, 1000)) // a slow telephone
      document.body.dataset['sealed'] = 'yes'
      return sealed
    }
  })
  await make.click()
  await expect(page.locator('button.main[aria-disabled="true"]')).toBeVisible() // it is being made
  await field.fill('loud otters dance alone')
  await expect(make).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-sealed', 'yes')
  await page.waitForTimeout(300)
  await expect(page.getByLabel('Your link')).toBeHidden()
  await page.getByLabel('Lock the link with a passphrase').uncheck()
  await page.getByLabel('Lock the link with a passphrase').check()
  await expect(field).toHaveValue('loud otters dance alone')
})

test('a locked link waits in its tab until it is unlocked, and only so long', async ({ page, browser }) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  const link = await linkFrom(page, 'quiet otters dance alone')
  const other = await elsewhere(browser)
  await other.goto(link)
  await showsStep(other, 'The link is locked')
  await other.reload()
  await showsStep(other, 'The link is locked')
  await other.getByLabel('Passphrase').fill('quiet otters dance alone')
  await other.getByRole('button', { name: 'Unlock' }).click()
  await showsStep(other, 'For you: Maya and Tom')
  expect(await other.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('sealed')
  await other.reload()
  await showsStep(other, 'What have you got?')
})
