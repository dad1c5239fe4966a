import { expect, test } from '@playwright/test'
import { arriveAt, begin, goTo, openBuilder, savedAlliance } from './builder.ts'

const bothNames = ['Maya', 'Tom']

test('says so when the browser keeps nothing, and saves a file instead', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Forbidden.', 'SecurityError')
    }
  })
  await openBuilder(page)
  const refusal = page.getByRole('status').filter({ hasText: 'doesn’t let the page keep anything' })
  await expect(refusal).toBeVisible()
  await expect(page.getByText('carry on in this browser')).toBeHidden()
  await begin(page, 'Any two people', bothNames)
  await expect(refusal).toBeVisible()
  const { people } = await savedAlliance(page)
  expect(people.map(({ name }) => name)).toEqual(bothNames)
})

test('wakes also in a browser that is never idle', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (act, { timeout } = {}) =>
      timeout === undefined ? 0 : window.setTimeout(act, timeout)
  })
  await openBuilder(page)
})

test('says so when there is no room left, and forgets nothing', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  })
  await openBuilder(page)
  await begin(page, 'Any two people', bothNames)
  await expect(page.getByRole('status').filter({ hasText: 'no room left' })).toBeVisible()
  await goTo(page, 'People')
  await expect(page.getByLabel('Name, person 2')).toHaveValue('Tom')
})

test('shows what is left of a damaged draft, and goes on beside it', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', bothNames)
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await page.evaluate(async () => {
    const opening = indexedDB.open('before-we-begin:/')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const writing = opening.result.transaction('alliances', 'readwrite')
    writing.objectStore('alliances').put({ alliance: { torn: true }, changed: 1 }, 'torn')
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    opening.result.close()
  })
  await openBuilder(page)
  await expect(page.getByText('An alliance in this browser can’t be read any more.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Carry on: Maya and Tom' })).toBeVisible()
})

test('says so when the letters do not arrive, and makes the PDF when they do', async ({ page }) => {
  await page.route('**/fonts/literata-*', (route) => route.abort())
  await openBuilder(page)
  await begin(page, 'Any two people', bothNames)
  await goTo(page, 'Paper')
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.getByRole('heading', { name: 'The PDF could not be made' })).toBeFocused()
  await expect(page.getByText('The letters for the paper didn’t arrive.').first()).toBeVisible()
  await page.unroute('**/fonts/literata-*')
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.getByRole('heading', { name: 'Your PDF is ready' })).toBeFocused()
})

test('says which letters are missing when only one script does not arrive', async ({ page }) => {
  await page.route('**/fonts/amiri*', (route) => route.abort())
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'محمد'])
  await goTo(page, 'Paper')
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.getByText('Some letters didn’t arrive: Arabic').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('shows the questions to read and print, and no dead buttons', async ({ page }) => {
    await page.goto('/builder/')
    await expect(page.getByRole('heading', { name: 'Manager and team member' })).toBeVisible()
    await expect(page.getByText('How do you like to hear feedback, good or bad?').first()).toBeVisible()
    await expect(page.locator('main').getByRole('button')).toHaveCount(0)
  })
})

test('ignores fragments that lead nowhere', async ({ page }) => {
  await openBuilder(page, '#topic/no-such-topic')
  await expect(page.getByRole('heading', { name: 'Who is it between?' })).toBeVisible()
  await begin(page, 'Any two people', bothNames)
  await page.goto('/builder/#change/no-such-question')
  await arriveAt(page, 'This question isn’t asked here')
})

test('comes back also in a browser that says its language in a way of its own', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'language', { value: 'en-US@posix' }))
  await openBuilder(page)
  await begin(page, 'Any two people', bothNames)
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await openBuilder(page)
  await expect(page.getByRole('button', { name: 'Carry on: Maya and Tom' })).toBeVisible()
})
