import { expect, type Page, test } from '@playwright/test'
import { agree, arriveAt, begin, downloadPdf, openBuilder } from './builder.ts'
import { objections } from './objections.ts'

/** Presses Tab until the focus is on the thing with this name; fails when it goes round without coming to it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => {
      const one = document.activeElement
      const isField = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
      return one?.ariaLabel ?? (isField ? one.labels?.[0] : one)?.textContent ?? ''
    })
    if (name.test(text.trim())) return
  }
  throw new Error(`Tab never came to ${name}.`)
}

test('works by keyboard alone', async ({ page }) => {
  await openBuilder(page)
  await tabTo(page, /^Any two people/)
  await page.keyboard.press('Enter')
  await arriveAt(page, 'Who takes part?')
  await tabTo(page, /^Name, person 1/)
  await page.keyboard.type('Maya')
  await tabTo(page, /^Name, person 2/)
  await page.keyboard.type('Tom')
  await tabTo(page, /^All the questions$/)
  await page.keyboard.press('Enter')
  await arriveAt(page, 'Why we are here')
  await page.keyboard.press('Tab')
  await page.keyboard.type('To learn.')
  await tabTo(page, /^Paper$/)
  await page.keyboard.press('Enter')
  await arriveAt(page, 'Your paper')
  await tabTo(page, /^Download the PDF$/)
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await coming).suggestedFilename()).toMatch(/^maya-and-tom-/)
})

test('goes on to the next row of a list with Enter', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await page.goto('/builder/#topic/commitments')
  const lines = page.getByRole('group', { name: 'Maya' }).getByRole('textbox')
  await lines.first().click()
  await page.keyboard.type('First.\nSecond.')
  await expect(lines.nth(1)).toHaveValue('Second.')
  await expect(lines.nth(1)).toBeFocused()
})

/** The alliance that is kept, with its title and one answer written in two ways. */
async function tear(): Promise<void> {
  const opening = indexedDB.open('before-we-begin:/')
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  const shelf = opening.result.transaction('alliances', 'readwrite').objectStore('alliances')
  const cursor = shelf.openCursor()
  await new Promise((resolve) => {
    cursor.onsuccess = resolve
  })
  const draft = cursor.result?.value
  const [mine, theirs] = ['One.', 'Other.'].map((text) => ({ kind: 'text', text }))
  const conflicts = [
    { kind: 'title', mine: '', theirs: 'Ours' },
    { kind: 'answer', key: 'why-purpose', mine, theirs },
  ]
  const answers = { 'why-purpose': mine }
  const update = cursor.result?.update({ ...draft, alliance: { ...draft.alliance, answers }, conflicts })
  await new Promise((resolve) => {
    if (update) update.onsuccess = resolve
  })
  opening.result.close()
}

test('goes on to what is next when somebody has chosen between two ways', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await page.evaluate(tear)
  await page.reload()
  const ways = page.getByRole('region', { name: 'Written in two ways' })
  await expect(ways.locator('.who-says').first()).toHaveText('What it says now') // true in every tab
  await ways.getByRole('button', { name: 'Use the other one: The title of the paper' }).press('Enter')
  await expect(ways.getByRole('heading', { level: 3 })).toBeFocused()
  await ways.getByRole('button', { name: /^Keep both/ }).press('Enter')
  await arriveAt(page, 'Why we are here')
  await expect(page.getByRole('textbox').first()).toHaveValue('One.\nOther.')
})

const screens = {
  phone: { width: 320, height: 640 },
  desktop: { width: 1400, height: 900 },
}

const steps = [
  '#people',
  '#topic/commitments',
  '#topic/check-ins',
  '#all',
  '#check',
  '#change/feedback-how',
  '#paper',
  '#start',
]

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`on a ${screen} in ${colorScheme} colours`, () => {
      test.use({ viewport, colorScheme })
      test('has no step that axe objects to, or that must be scrolled sideways', async ({ page }) => {
        test.slow()
        await openBuilder(page, '?example=coach-and-client')
        for (const step of steps) {
          await page.goto(`/builder/${step}`)
          await expect(page.locator('#step-title')).toBeFocused()
          expect([step, await objections(page, colorScheme)]).toEqual([step, []])
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect([step, wide]).toEqual([step, viewport.width])
        }
      })
    })
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  test('shows the paper one tap away, and comes back to the form', async ({ page }) => {
    await openBuilder(page)
    await begin(page, 'Any two people', ['Maya', 'Tom'])
    const button = page.getByRole('button', { name: 'Show the paper' })
    await button.tap()
    await expect(
      page.getByRole('dialog', { name: 'The paper' }).getByRole('img', { name: /^Page 1 of/ }),
    ).toBeVisible()
    expect(await objections(page)).toEqual([])
    await page.getByRole('button', { name: 'Close' }).tap()
    await expect(button).toBeFocused()
  })

  test('fills in and downloads an alliance', async ({ page }) => {
    await openBuilder(page)
    await begin(page, 'Any two people', ['Maya', 'Tom'])
    await page.getByRole('textbox').first().fill('To learn.')
    await page.goto('/builder/#paper')
    await arriveAt(page, 'Your paper')
    expect((await downloadPdf(page)).suggestedFilename()).toMatch(/^maya-and-tom-.*\.pdf$/)
  })
})

test('finds nothing to object to when names are missing and when the PDF is ready', async ({ page }) => {
  await openBuilder(page)
  await page.getByRole('link', { name: /^Coach and client/ }).click()
  await page.getByRole('button', { name: 'All the questions' }).click()
  await expect(page.locator('.summary')).toBeFocused()
  expect(await objections(page)).toEqual([])
  await page.goto('/builder/#paper')
  await agree(page)
  await downloadPdf(page)
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  expect(await objections(page)).toEqual([])
})
