import { type BrowserContext, expect, type Page } from '@playwright/test'

/** Half past nine, on every clock of the test. */
export const halfPastNine = new Date('2026-11-30T09:30:00')

/** Opens the clock of a script of the guide, before it runs; the time stands still unless the test lets it go. */
export async function openClock(page: Page, script = 'first-30-minutes', view = ''): Promise<void> {
  await page.clock.install({ time: halfPastNine })
  await page.goto(`/clock/#script=${script}${view}`)
  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible()
}

/** Starts it; the first step of that script takes three minutes, the second five. */
export async function startClock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start now' }).click()
  await expect(page.locator('.figures')).toBeVisible()
}

/** Lets so much time pass, such as `02:30`. */
export async function pass(page: Page, time: string): Promise<void> {
  await page.clock.runFor(time)
}

/** The figures, as people see them. */
export const figures = (page: Page) => page.locator('.figures .digits')

/** The name of the step. */
export const stepName = (page: Page) => page.getByRole('heading', { level: 1 })

/** A second window of the same browser, for whoever leads. */
export async function leaderWindow(context: BrowserContext, script = 'first-30-minutes'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/clock/#script=${script}&view=words`)
  return page
}
