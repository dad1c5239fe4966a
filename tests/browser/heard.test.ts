import { expect, test } from '@playwright/test'
import { type begin, goTo, openBuilder } from './builder.ts'

test('what is to be mended before going on is said once', async ({ page }) => {
  await openBuilder(page, '?template=coach-client')
  await page.getByRole('button', { name: 'All the questions' }).click()
  await expect(page.locator('.summary')).toBeFocused()
  await expect(page.locator('.summary')).toMatchAriaSnapshot(`
    - group "Before you go on":
      - heading "Before you go on" [level=3]
      - list:
        - listitem:
          - 'link "Write a name here: Coach"'
        - listitem:
          - 'link "Write a name here: Client"'
  `)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('the title of a step is said once: no region has its name', async ({ page }) => {
  await openBuilder(page, '?template=coach-client')
  const main = await page.getByRole('main').ariaSnapshot()
  expect(main.match(/"Who takes part\?"/g)).toHaveLength(1)
})

test('the steps are links of one word, without their numbers', async ({ page }) => {
  await openBuilder(page, '?template=coach-client')
  const steps = page.getByRole('navigation', { name: 'Steps' })
  for (const name of ['People', 'Questions', 'Check', 'Paper'])
    await expect(steps.getByRole('link', { name, exact: true })).toBeVisible()
  const number = await steps
    .getByRole('link')
    .first()
    .evaluate((link) => getComputedStyle(link, '::before').content)
  expect(number).toMatch(/^counter\(step\) \/ ""$/)
})

test('a link that changes an answer is one line, and says which answer', async ({ page }) => {
  await openBuilder(page, '?example=two-peers')
  await expect(page.getByRole('link', { name: 'Change Who takes part', exact: true })).toHaveText('Change')
  const links = page.locator('a.change')
  expect(await links.count()).toBeGreaterThan(5)
  await expect(links.locator('*')).toHaveCount(0)
})

test('boxes for news are no boxes while there are none', async ({ page }) => {
  await openBuilder(page, '?template=coach-client')
  await begun(page)
  await goTo(page, 'Paper')
  const boxes = page.getByRole('status')
  for (const text of await boxes.allInnerTexts()) expect(text.trim()).not.toBe('')
  await expect(boxes.filter({ hasText: 'Among your downloads' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Save as Markdown' }).click()
  const news = boxes.filter({ hasText: 'Among your downloads' })
  await expect(news).toBeVisible()
  await expect(news.locator('xpath=..')).toHaveAttribute('aria-live', 'polite') // there before it, or nobody would hear
})

test('kinds of paper have short names, and what they are for as their description', async ({ page }) => {
  await openBuilder(page)
  const kind = page.getByRole('link', { name: 'Coach and client', exact: true })
  await expect(kind).toHaveAccessibleDescription(/^For a coach and the person they coach/)
})

test('the ends of a scale are told with their numbers', async ({ page }) => {
  await page.goto('/look-again/')
  await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
  await page.getByLabel('Choose a file').setInputFiles('content/examples/two-peers.alliance.json')
  await page.getByRole('button', { name: 'Begin' }).click()
  const step = page
    .getByRole('group', { name: 'Are we getting where we want to go?' })
    .getByRole('radio')
    .first()
  await expect(step).toHaveAccessibleDescription('from 1, “Not at all”, to 5, “Fully”')
})

test('the choice of colours is named once', async ({ page }) => {
  await page.goto('/')
  const header = await page.getByRole('banner').ariaSnapshot()
  expect(header.match(/Select theme/g)).toHaveLength(1)
  await page.getByRole('banner').getByRole('combobox', { name: 'Select theme' }).selectOption('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('banner').getByRole('combobox')).toHaveValue('dark')
})

async function begun(page: Parameters<typeof begin>[0]): Promise<void> {
  await page.getByLabel('Name').first().fill('Maya')
  await page.getByLabel('Name').nth(1).fill('Tom')
}
