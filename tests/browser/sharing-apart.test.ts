import { expect, type Page, test } from '@playwright/test'
import { begin, openBuilder } from './builder.ts'
import { objections } from './objections.ts'
import {
  arriveInBuilder,
  elsewhere,
  fileFrom,
  fixFew,
  linkFrom,
  openSharing,
  receiveFile,
  showsStep,
} from './sharing.ts'

/** Maya seals her answers in her browser; gives the link of the invitation. */
async function mayaSeals(page: Page): Promise<string> {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await openSharing(page, '/apart/')
  await page.getByRole('button', { name: 'Answer apart: Maya and Tom' }).click()
  await showsStep(page, 'Your answers, alone')
  await page.getByLabel('Maya', { exact: true }).check()
  await page.getByText('Choose the questions').click()
  await page.getByLabel('Why we are doing this together').check()
  const fields = page.locator('.topic textarea')
  await fields.nth(0).fill('To build it together.')
  await fields.nth(1).fill('Maya alone says this.')
  await fixFew(page, 'Seal my answers')
  await showsStep(page, 'Your answers are sealed')
  return await linkFrom(page)
}

/** Tom answers alone in his; gives the link of his reply. */
async function tomReplies(page: Page, invitation: string): Promise<string> {
  await page.goto(invitation)
  await showsStep(page, 'Maya asks for your answers')
  await page.getByRole('button', { name: 'Answer alone now' }).click()
  await showsStep(page, 'Maya asks for your answers')
  await expect(page.getByText('To build it together.')).toHaveCount(0)
  await page.locator('.topic textarea').nth(0).fill('To get it done quickly.')
  await fixFew(page, 'I have finished')
  await showsStep(page, 'Your answers are ready to send')
  return await linkFrom(page)
}

test('each answers alone, then both look at both sides and begin from there', async ({ page, browser }) => {
  test.slow()
  const tom = await elsewhere(browser)
  const reply = await tomReplies(tom, await mayaSeals(page))
  await page.goto(reply)
  await showsStep(page, 'Tom has answered')
  await page.getByRole('button', { name: 'Look at both' }).click()
  await showsStep(page, 'Side by side')
  await expect(
    page.getByText('1 question that you see differently and 1 where only one of you said something.'),
  ).toBeVisible()
  await expect(page.getByText('To get it done quickly.')).toBeVisible()
  expect(await objections(page)).toEqual([])
  await page.getByText('Send your sealed answers', { exact: true }).click()
  const reveal = await linkFrom(page)

  await tom.goto(reveal)
  await tom.getByRole('button', { name: 'Look at both' }).click()
  await showsStep(tom, 'Side by side')
  await expect(tom.getByText(/The seal is whole/)).toBeVisible()
  await expect(tom.getByText('Maya alone says this.')).toBeVisible()
  await expect(tom.getByRole('region', { name: 'What to talk about' }).locator('.compared')).toHaveCount(2)
  await tom.emulateMedia({ media: 'print' })
  await expect(tom.getByText('What we agreed').first()).toBeVisible()
  await expect(tom.getByRole('button', { name: 'Begin the common alliance' })).toBeHidden()

  await page.getByRole('button', { name: 'Begin the common alliance' }).click()
  await arriveInBuilder(page)
  await expect(page.getByText('Maya alone says this.')).toBeVisible()
  await page.goto('/builder/#all') // where they differ it is open, with what each said beside it
  await expect(page.getByLabel('What brings us together, and why now?')).toHaveValue('')
  await expect(page.locator('.said-apart').first()).toContainText('To build it together.')
})

test('a changed word in sealed answers is noticed', async ({ page, browser }) => {
  test.slow()
  const tom = await elsewhere(browser)
  const reply = await tomReplies(tom, await mayaSeals(page))
  await page.goto(reply)
  await page.getByRole('button', { name: 'Look at both' }).click()
  await page.getByText('Send your sealed answers', { exact: true }).click()
  const { name, text } = await fileFrom(page)
  await receiveFile(tom, { name, text: text.replace('To build it together.', 'To get it done quickly.') })
  await tom.getByRole('button', { name: 'Look at both' }).click()
  await expect(tom.getByText(/doesn’t hold the answers that Maya sealed/)).toBeVisible()
  await expect(tom.getByRole('button', { name: 'Begin the common alliance' })).toHaveCount(0)
  expect(await objections(tom)).toEqual([])
})

test('answers that come to another browser say where they belong', async ({ page, browser }) => {
  const reply = await tomReplies(await elsewhere(browser), await mayaSeals(page))
  const stranger = await elsewhere(browser)
  await stranger.goto(reply)
  await showsStep(stranger, 'This belongs to another browser')
})

test('what is typed alone is still there after a reload', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await openSharing(page, '/apart/')
  await page.getByRole('button', { name: 'Answer apart: Maya and Tom' }).click()
  await page.getByLabel('Tom', { exact: true }).check()
  await page.locator('.topic textarea').first().fill('Half a sentence')
  await page.waitForTimeout(1000)
  await page.reload()
  await expect(page.locator('.topic textarea').first()).toHaveValue('Half a sentence')
})

test('rounds that were removed one after the other all come back', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  const rounds = page.getByRole('list', { name: 'Answering apart in this browser' }).getByRole('listitem')
  for (const count of [1, 2]) {
    await openSharing(page, '/apart/')
    await page.getByRole('button', { name: 'Answer apart: Maya and Tom' }).click()
    await showsStep(page, 'Your answers, alone')
    await page.getByRole('link', { name: 'All that you answer apart' }).click()
    await expect(rounds).toHaveCount(count)
  }
  const remove = page.getByRole('button', { name: 'Remove: Maya and Tom' }).first()
  await remove.press('Enter')
  await expect(page.getByRole('heading', { name: 'First each alone' })).toBeFocused()
  await expect(rounds).toHaveCount(1)
  await remove.press('Enter')
  await expect(rounds).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo all 2' }).press('Enter')
  await expect(rounds).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Answering apart in this browser' })).toBeFocused()
  await page.reload()
  await expect(rounds).toHaveCount(2)
})
