import { expect, test } from '@playwright/test'
import {
  figures,
  halfPastNine,
  leaderWindow,
  openClock,
  pass,
  startClock,
  stepName,
  stopAtHalfPastNine,
} from './clock.ts'
import { objections } from './objections.ts'

test('the script of the guide runs with its own steps, and time over is counted', async ({ page }) => {
  await page.goto('/start/first-30-minutes/')
  const titles = await page.locator('.minute-title').allTextContents()
  await stopAtHalfPastNine(page)
  await page.getByRole('link', { name: 'Run this with a clock' }).click()
  await startClock(page)
  await expect(stepName(page)).toHaveText(titles[0] ?? '')
  await expect(page.locator('.next-step')).toContainText(titles[1] ?? '')
  await expect(figures(page)).toHaveText('3:00')
  await pass(page, '01:01')
  await expect(page.getByText('Two minutes left', { exact: true })).toBeVisible()
  await pass(page, '02:14')
  await expect(figures(page)).toHaveText('+0:15')
  await expect(page.getByText('Time is up', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(stepName(page)).toHaveText(titles[1] ?? '')
  await expect(figures(page)).toHaveText('5:00')
})

test('keys and a remote control go on, back, pause, add a minute and take back', async ({ page }) => {
  await openClock(page)
  await startClock(page)
  await pass(page, '01:00')
  await page.keyboard.press('PageDown')
  await expect(figures(page)).toHaveText('5:00')
  await page.keyboard.press('PageUp')
  await expect(figures(page)).toHaveText('2:00')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.locator('body').press('Space')
  await pass(page, '10:00')
  await expect(figures(page)).toHaveText('2:00')
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(figures(page)).toHaveText('3:00')
  await page.keyboard.press('Control+z')
  await expect(figures(page)).toHaveText('2:00')
  await page.locator('body').press('Space')
  await pass(page, '00:30')
  await expect(figures(page)).toHaveText('1:30')
})

test('what runs over is taken from later steps, so that all ends as planned', async ({ page }) => {
  await openClock(page, 'first-30-minutes', '&view=words')
  await startClock(page)
  await pass(page, '05:30')
  await expect(page.getByText('2 minutes later than planned')).toBeVisible()
  const steps = page.locator('.leader-steps li')
  await expect(steps.nth(3)).toContainText('12 minutes')
  await page.getByRole('button', { name: 'Take 3 minutes from later steps' }).click()
  await expect(steps.nth(3)).toContainText('9 minutes')
  await expect(page.getByText(/than planned/)).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(steps.nth(3)).toContainText('12 minutes')
  await page.getByRole('button', { name: 'A minute less for “Ask for theirs”' }).click()
  await expect(steps.nth(2)).toContainText('3 minutes')
  await page.getByRole('button', { name: 'Go to “Write down what you heard”' }).click()
  await expect(stepName(page)).toHaveText('Write down what you heard')
})

test('a reload and a closed lid lose nothing', async ({ page }) => {
  await openClock(page)
  await startClock(page)
  await page.keyboard.press('PageDown')
  await pass(page, '01:00')
  await page.reload()
  await expect(stepName(page)).toHaveText('Go first with your promises')
  await expect(figures(page)).toHaveText('4:00')
  await pass(page, '03:00')
  await expect(figures(page)).toHaveText('1:00')
  await page.getByRole('button', { name: 'Back to the start' }).click()
  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(figures(page)).toHaveText('1:00')
})

test('two windows run together, whichever is pressed', async ({ page, context }) => {
  await context.clock.install({ time: halfPastNine })
  await page.goto('/clock/#script=first-30-minutes')
  const leader = await leaderWindow(context)
  await page.getByRole('button', { name: 'Start now' }).click()
  await expect(leader.getByRole('heading', { name: 'Say' })).toBeVisible()
  await expect(leader.getByText('I asked for this because')).toBeVisible()
  await leader.getByRole('button', { name: 'Next step' }).click()
  await expect(stepName(page)).toHaveText('Go first with your promises')
  await page.keyboard.press('Space')
  await expect(leader.getByText('Paused', { exact: true })).toBeVisible()
  await expect(page.getByText('I asked for this because')).toHaveCount(0) // the room sees no words
})

test('it begins by itself at a time on the wall', async ({ page }) => {
  await openClock(page)
  await page.getByRole('button', { name: 'Start at this time' }).click()
  await expect(page.getByText('Type a time, such as 09:30.')).toBeVisible()
  await page.getByLabel('Or start at').fill('09:45')
  await expect(page.getByText('Ends at 10:15 am')).toBeVisible()
  await page.getByRole('button', { name: 'Start at this time' }).click()
  await expect(page.getByText('Starts at 9:45 am')).toBeVisible()
  await expect(figures(page)).toHaveText('15:00')
  await pass(page, '16:00')
  await expect(figures(page)).toHaveText('2:00')
})

test('where steps follow by themselves, nobody has to press', async ({ page }) => {
  await openClock(page)
  await page.getByLabel('Go to the next step by itself').check()
  await startClock(page)
  await pass(page, '04:00')
  await expect(stepName(page)).toHaveText('Go first with your promises')
  await expect(figures(page)).toHaveText('4:00')
})

test('those who listen hear steps and signs, and not each second', async ({ page }) => {
  await openClock(page)
  await startClock(page)
  const said = page.locator('.app-page').getByRole('status')
  await expect(said).toHaveText('Step 1 of 6: Set the stage, 3 minutes.')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const status = document.querySelector('.app-page [role="status"]')
    if (status)
      new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      })
  })
  for (let seconds = 0; seconds < 240; seconds += 10) {
    const before = await figures(page).textContent()
    await pass(page, '00:10')
    await expect(figures(page)).not.toHaveText(before ?? '')
  }
  await expect(said).toHaveText('Time is up: Set the stage.')
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  expect(heard).toEqual(['Two minutes left: Set the stage.', 'Time is up: Set the stage.'])
})

test('a run sheet of somebody’s own runs from its link, and a damaged link says so', async ({ page }) => {
  const step = { id: '1', title: 'الوصول', minutes: 5, say: [], do: [], wrong: [] }
  const sheet = Buffer.from(JSON.stringify({ title: 'ورشة', starts: null, steps: [step] })).toString(
    'base64url',
  )
  await page.goto(`/clock/#sheet=${sheet}`)
  await startClock(page)
  await expect(stepName(page)).toHaveText('الوصول')
  await page.goto(`/clock/#sheet=${sheet.slice(0, -9)}`)
  await expect(page.getByText('The steps in this link can’t be read.')).toBeVisible()
  await page.getByRole('link', { name: 'A first alliance in thirty minutes' }).click()
  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible()
})

test('a calendar file has the steps of the script', async ({ page }) => {
  await page.goto('/start/first-30-minutes/')
  await page.getByRole('link', { name: 'Calendar file with its steps' }).click()
  await page.getByLabel('Day').fill('2026-12-01')
  await page.getByLabel('Each step as an entry of its own, too').check()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save calendar file' }).click()
  expect((await coming).suggestedFilename()).toBe('a-first-alliance-in-thirty-minutes-2026-12-01.ics')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe objects to nothing while it runs and for whoever leads, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openClock(page)
    await startClock(page)
    expect(await objections(page, colorScheme)).toEqual([])
    await pass(page, '04:00')
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await objections(page, colorScheme)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.getByRole('button', { name: 'Words to say' }).click()
    expect(await objections(page, colorScheme)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
