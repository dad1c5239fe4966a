import { expect, test } from '@playwright/test'
import { sendOne, writeOne } from './sharing.ts'

test('a lock begins with a made-up passphrase, and the lists of common words are not loaded for it', async ({
  page,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  await page.getByLabel('Lock the link with a passphrase').check()
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue(/^(\w{5}-){3}\w{5}$/)
  await expect(page.getByText('Strong.')).toBeVisible()
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByLabel('Your link')).toHaveValue(/#sealed-2\./)
  expect(loaded.filter((url) => url.includes('weigh-passphrase'))).toEqual([])
})

test('a weak passphrase makes no link, says why, and a made-up one is a press away', async ({ page }) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  await page.getByLabel('Lock the link with a passphrase').check()
  const field = page.getByLabel('Passphrase', { exact: true })
  for (const [passphrase, why] of [
    ['Summer2026!', /common words and names/],
    ['the quick brown fox jumps', /everyday sentences/],
    ['Maya and Tom', /Too easy to guess/],
    ['', /Write a passphrase/],
  ] as const) {
    await field.fill(passphrase)
    await page.getByRole('button', { name: 'Make the link' }).click()
    await expect(field).toHaveAccessibleDescription(why)
    await expect(field).toBeFocused()
    await expect(page.getByLabel('Your link')).toBeHidden()
  }
  await page.getByRole('button', { name: 'Make up another one' }).click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByLabel('Your link')).toHaveValue(/#sealed-2\./)
})

test('where the lists can’t be loaded, only a made-up passphrase makes a link', async ({ page }) => {
  await page.route(/weigh-passphrase/, (route) => route.abort())
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  await page.getByLabel('Lock the link with a passphrase').check()
  const field = page.getByLabel('Passphrase', { exact: true })
  await field.fill('seven grumpy pelicans juggle warm bricks')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(field).toHaveAccessibleDescription(/could not load/)
  await page.getByRole('button', { name: 'Make up another one' }).click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByLabel('Your link')).toBeVisible()
})
