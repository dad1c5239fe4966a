import { expect, type Page, test } from '@playwright/test'
import { figures, leaderWindow, openClock, pass, startClock, stepName } from './clock.ts'
import { visit } from './offline-site.ts'
import { ownSite } from './own-site.ts'

/** How high the ink of a figure is, and how wide all of them are, as parts of the window. */
async function sizeOfFigures(page: Page): Promise<{ high: number; wide: number }> {
  return await figures(page).evaluate((digits) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(digits)
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) throw new Error('There is no canvas.')
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const ink = pen.measureText('0')
    return {
      high: (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) / innerHeight,
      wide: digits.getBoundingClientRect().width / innerWidth,
    }
  })
}

const landscape = {
  wall: [1920, 1080],
  projector: [1024, 768],
  laptop: [1366, 650],
  phone: [740, 360],
} as const

for (const [screen, [width, height]] of Object.entries(landscape)) {
  test(`the figures are a quarter of the height of a ${screen}, also over time, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openClock(page, 'supervision')
    await startClock(page)
    for (const time of ['00:01', '16:00']) {
      await pass(page, time)
      const { high, wide } = await sizeOfFigures(page)
      expect(high).toBeGreaterThanOrEqual(0.25)
      expect(wide).toBeLessThan(1)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

for (const [screen, [width, height]] of Object.entries({ phone: [360, 740], wall: [1080, 1920] } as const)) {
  test(`the figures fill the width of an upright ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openClock(page)
    await startClock(page)
    const { wide } = await sizeOfFigures(page)
    expect(wide).toBeGreaterThan(0.8)
    expect(wide).toBeLessThan(1)
  })
}

test('on a wall, all of it and every button is in sight without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await openClock(page, 'first-talk-manager')
  await startClock(page)
  await pass(page, '05:30')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080)
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.locator('.site-footer')).toBeHidden()
})

test('the clock fills the screen and makes room again, and a second window goes on from there after a reload', async ({
  page,
  context,
}) => {
  await openClock(page)
  await startClock(page)
  await page.getByRole('button', { name: 'Full screen', exact: true }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null)
  const leader = await leaderWindow(context)
  await leader.getByRole('button', { name: 'Next step' }).click()
  await leader.reload()
  await expect(stepName(leader)).toHaveText('Go first with your promises')
  await page.reload()
  await expect(stepName(page)).toHaveText('Go first with your promises')
})

test('nothing moves where motion is reduced', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openClock(page)
  await startClock(page)
  const moving = await page
    .locator('.clock-wall, .clock-wall *')
    .evaluateAll(
      (all) =>
        all.filter((one) => Number.parseFloat(getComputedStyle(one).transitionDuration) > 0.001).length,
    ) // every page sets a hundredth of a millisecond there
  expect(moving).toBe(0)
})

test('a browser that can’t keep the screen awake says so before the start', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'))
  await openClock(page)
  await expect(page.getByText('This browser can’t keep the screen awake.')).toBeVisible()
})

test('the screen is kept awake while it runs, and let go at the end', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = []
    Object.assign(window, { asked })
    const lock = { release: async () => void asked.push('released') }
    const request = async () => {
      asked.push('asked')
      return lock
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked)
  await openClock(page)
  expect(await asked()).toEqual([])
  await startClock(page)
  await expect.poll(asked).toEqual(['asked'])
  await page.getByRole('button', { name: 'Back to the start' }).click()
  await expect.poll(asked).toEqual(['asked', 'released'])
})

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the clock runs a script', async ({ page, context }) => {
    const site = await ownSite()
    await visit(page, site.address)
    await context.setOffline(true)
    await site.stop()
    await page.goto(`${site.address}clock/#script=check-ins`)
    await startClock(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three numbers, each alone')
  })

  test('a workshop is planned, its run sheet runs with the clock, and both its PDF and its Word file are made', async ({
    page,
    context,
  }) => {
    const site = await ownSite()
    await visit(page, `${site.address}workshop/`)
    await context.setOffline(true)
    await site.stop()
    await page.goto(`${site.address}workshop/`)
    for (const name of [/^Make the PDF/, 'The same in Word, to change']) {
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      await coming
    }
    await page.getByRole('link', { name: 'Run this with a clock' }).click()
    await startClock(page)
    await expect(stepName(page)).toHaveText('Set the stage')
  })
})
