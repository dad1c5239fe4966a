import { expect, test } from '@playwright/test'

const start = '/start/what-it-is/'

test('what Starlight finds from the place of the content works with content/ at the top', async ({
  page,
}) => {
  await page.goto(start)
  await expect(page.locator('nav.sidebar a[href="/start/three-agreements/"]')).toHaveCount(1)
  await expect(page.locator('nav.sidebar summary')).toHaveText([
    'Start here',
    'With whom',
    'First talks by the minute',
    'Whole conversations',
    'Over time',
    'When it is hard',
    'Does it work?',
    'Reference',
  ])
  await expect(page.locator('main footer time')).toHaveCount(1)
  await expect(page.locator('.sl-anchor-link').first()).toHaveAttribute('href', /^#/)
})

test('every page says whose the idea is and that the site is independent', async ({ page }) => {
  await page.goto('/')
  const footer = page.getByRole('contentinfo')
  await expect(footer).toContainText('independent')
  await expect(footer).toContainText('Co-Active Training Institute')
  await footer.getByRole('link', { name: /Privacy/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy')
})

test('a page says when it was last changed, with the day before the month as on the papers', async ({
  page,
}) => {
  await page.goto(start)
  await expect(page.locator('main footer time')).toHaveText(/^\d{1,2} [A-Z][a-z]+ \d{4}$/)
})

test('the colours that somebody chose stay', async ({ page }) => {
  await page.goto(start)
  await page.getByLabel('Select theme').first().selectOption('dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a lost address leads to a page that helps', async ({ page }) => {
  const response = await page.goto('/nowhere/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here')
})

test('the first stop of the keyboard leads to the text', async ({ page }) => {
  await page.goto(start)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
})

test('the policy of a page lets no script in that was not there at build', async ({ page }) => {
  await page.goto(start)
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')
  const scripts = policy?.match(/script-src [^;]*/)?.[0] ?? ''
  expect(scripts).not.toContain('unsafe-inline')
  expect(scripts.replace('wasm-unsafe-eval', '')).not.toContain('unsafe-eval')
  for (const rule of ["connect-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"]) {
    expect(policy).toContain(rule)
  }
})

test('a browser that keeps nothing shows every page without an error', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied.', 'SecurityError')
    }
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, { configurable: true, get: refuse })
  })
  for (const path of ['/', start, '/builder/', '/templates/']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(errors).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'light' })

  test('the page is as light as the device, and offers no colours to choose', async ({ page }) => {
    await page.goto(start)
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 248, 242)')
    await expect(page.getByLabel('Select theme').first()).toBeHidden()
  })
})
