import { type Browser, expect, type Page } from '@playwright/test'
import { objections } from './objections.ts'
import { fixFew, linkFrom, showsStep } from './sharing.ts'

/** The people of a team, Ada first. */
export const names = ['Ada', 'Bo', 'Cem', 'Dina', 'Eli', 'Fay', 'Gus', 'Hana', 'Ivo']

/** Somebody else, with a browser of their own on a phone. */
export async function phone(browser: Browser): Promise<Page> {
  return await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
}

/** Nothing on the page is wider than the phone. */
export async function fits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
}

/** From the look back Ada asks everybody how it is going, and gives her own numbers. */
export async function adaAsksHowItGoes(page: Page): Promise<string> {
  await page.goto('/look-again/#id=team-of-nine/pulse/p1')
  await page.getByRole('link', { name: 'Not in one room? Answer each on your own device' }).click()
  await showsStep(page, 'How is it going, for you?')
  await page.getByLabel('Ada', { exact: true }).check()
  await page.locator('.topic').getByLabel('2', { exact: true }).first().check()
  expect(await objections(page)).toEqual([])
  await fixFew(page, 'Seal my answers')
  await showsStep(page, 'Your answers are sealed')
  return await linkFrom(page)
}

/** Somebody gives their numbers on a phone. */
export async function givesNumber(page: Page, invitation: string, index: number): Promise<string> {
  await page.goto(invitation)
  await page.getByRole('button', { name: 'Answer alone now' }).click()
  await showsStep(page, 'Ada asks how it is going for you')
  await expect(page.getByText(/^Who will see your numbers\? All of you/)).toBeVisible()
  await page.getByLabel(names[index] ?? '', { exact: true }).check()
  await page
    .locator('.topic')
    .getByLabel(String((index % 5) + 1), { exact: true })
    .first()
    .check()
  await fits(page)
  await fixFew(page, 'I have finished')
  await showsStep(page, 'Your answers are ready to send')
  return await linkFrom(page)
}
