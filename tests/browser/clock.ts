import { type BrowserContext, expect, type Page } from '@playwright/test'

/** Half past nine, on every clock of the test. */
export const halfPastNine = new Date('2026-11-30T09:30:00')

const moments = new WeakMap<Page, number>() // the time on the clocks of each page, which pass() moves

/** Stops the clocks of a page at half past nine, so that a busy machine changes no figure; timers go on. */
export async function stopAtHalfPastNine(page: Page): Promise<void> {
  await setClocks(page, halfPastNine.getTime())
}

async function setClocks(page: Page, moment: number): Promise<void> {
  moments.set(page, moment)
  await page.clock.setFixedTime(moment)
}

/** Opens the clock of a script of the guide, before it runs; the time stands still unless the test lets it pass. */
export async function openClock(page: Page, script = 'first-30-minutes', view = ''): Promise<void> {
  await stopAtHalfPastNine(page)
  await page.goto(`/clock/#script=${script}${view}`)
  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible()
}

/** Starts it; the first step of that script takes three minutes, the second five. */
export async function startClock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start now' }).click()
  await expect(page.locator('.figures')).toBeVisible()
}

/** Lets so much time pass at once, such as `02:30`, as if timers had stood still. */
export async function pass(page: Page, time: string): Promise<void> {
  const [minutes = 0, seconds = 0] = time.split(':').map(Number)
  await setClocks(page, (moments.get(page) ?? halfPastNine.getTime()) + (minutes * 60 + seconds) * 1000)
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
