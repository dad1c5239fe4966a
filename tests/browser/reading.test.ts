import { expect, type Page, test } from '@playwright/test'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { example } from '../core/formats/pdf/works.ts'
import { objections } from './objections.ts'
import { openSharing, showsStep } from './sharing.ts'
import { drafts, withKept } from './shelf.ts'

const agreed = example('two-peers')
const fragment = String(await packFragment(agreed))
const people = agreed.people.map(({ name }) => name)

/** The page with this alliance, which came by a link. */
async function receive(page: Page): Promise<void> {
  await openSharing(page, `/receive/#${fragment}`)
  await showsStep(page, /^For you/)
}

test('an agreed alliance that was sent is read at once, then kept and read again', async ({ page }) => {
  await receive(page)
  await expect(page.getByText(/^Agreed on .* · version \d+$/)).toBeVisible()
  const text = page.locator('.alliance-text')
  for (const name of people) await expect(text.getByText(name).first()).toBeVisible()
  const inIt = page.getByRole('heading', { name: 'What is in it' })
  const positions = await Promise.all(
    [text.locator('.said').last(), inIt].map(async (one) => (await one.boundingBox())?.y ?? 0),
  )
  expect(positions[0]).toBeLessThan(positions[1] ?? 0)
  await page.getByRole('button', { name: 'Keep it in this browser' }).click()
  await expect(page).toHaveURL(/\/read\/#open=/)
  await expect(page.getByText(/^Agreed on .* · version \d+$/)).toBeVisible()
  await page.reload()
  await expect(page.locator('.alliance-text')).toBeVisible()
})

test('it becomes a PDF with one press, also where nothing is kept', async ({ page }) => {
  await receive(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.pdf$/)
})

test('My alliances opens what was agreed for reading, and leads on from there', async ({ page }) => {
  await receive(page)
  await page.getByRole('button', { name: 'Keep it in this browser' }).click()
  await expect(page).toHaveURL(/\/read\/#open=/)
  await page.getByRole('link', { name: 'My alliances' }).last().click()
  await page.locator('.alliances h2 a').first().click()
  await expect(page).toHaveURL(/\/read\/#open=/)
  await page.getByRole('link', { name: 'Suggest a change' }).click()
  await showsStep(page, 'Check what you wrote')
})

test('what isn’t in this browser, and an example that nobody knows, are said', async ({ page }) => {
  await page.goto('/read/#open=somebody-elses')
  await showsStep(page, 'This alliance isn’t in this browser')
  await page.goto('/read/?example=nothing-of-ours')
  await showsStep(page, 'This didn’t arrive')
})

test('an example can be read before anything is begun', async ({ page }) => {
  await page.goto('/read/?example=coach-and-client')
  await expect(page.locator('.alliance-text .said').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start from it in the builder' })).toBeVisible()
})

for (const width of [320, 1280]) {
  test(`${width} pixels wide, axe has nothing to object, and nothing must be scrolled sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/read/?example=remote-team')
    await expect(page.locator('.alliance-text .said').first()).toBeVisible()
    expect(await objections(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await objections(page, 'dark')).toEqual([])
  })
}

test('says that some of it is written in two ways, and leads to where one chooses', async ({ page }) => {
  const conflicts = [{ kind: 'title', mine: 'Ada 1', theirs: 'Ada and Ben' }] as const
  await withKept(
    page,
    drafts(1).map((draft) => ({ ...draft, conflicts })),
  )
  await page.goto('/read/#open=kept-0')
  await expect(page.getByText(/^Some of this is written in two ways/)).toBeVisible()
  await page.getByRole('link', { name: 'Suggest a change' }).click()
  await expect(page.getByText('Ada and Ben')).toBeVisible()
})
