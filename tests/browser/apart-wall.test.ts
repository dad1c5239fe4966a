import { expect, type Page, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Answers } from '../../src/core/alliance/alliance.ts'
import { objections } from './objections.ts'
import { aRound, roundOfThree, sealedRound, teamOf } from './rounds.ts'
import { openSharing } from './sharing.ts'
import { wholeBrowser } from './whole-browser.ts'

test.use({ launchOptions: wholeBrowser })

const asks = ['why-purpose', 'why-unsaid', 'commitments-slip', 'disagreement-how', 'decisions-absent']
const said = [
  'By the next working day, and sooner when somebody else has to wait for it.',
  'Say it to me first, then to all of us.',
  'A short message in the channel is enough for me.',
  'We write it down on the same day, where everybody finds it.',
]

/** What one of a team writes: now like some of the others, now like nobody else. */
function answersOf(id: string): Answers {
  const number = Number(id.slice(1))
  return Object.fromEntries(
    asks.map((question, index) => {
      const own = (number + index) % 3 === 0 ? ` So says number ${number}.` : ''
      return [question, { kind: 'text' as const, text: `${said[(number + index) % said.length]}${own}` }]
    }),
  )
}

const teamRound = async (people: number) => await sealedRound(teamOf(people), asks, answersOf, people - 1)

test('everybody’s answers are shown large, one question at a time, with the keys of a pointer', async ({
  page,
}) => {
  await aRound(page, await teamRound(9))
  const open = page.getByRole('button', { name: 'Show it large, for the wall' })
  await open.click()
  const wall = page.getByRole('dialog')
  await expect(wall.getByText('1 of 5 · What to talk about')).toBeVisible()
  const first = await wall.locator('h4').innerText()
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    expect(await objections(page, scheme)).toEqual([])
  }
  await page.keyboard.press('PageDown')
  await expect(wall.getByText('2 of 5')).toBeVisible()
  await expect(wall.locator('h4')).not.toHaveText(first)
  await page.keyboard.press('End')
  await expect(wall.getByText('5 of 5')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(wall.getByText('5 of 5')).toBeVisible()
  await page.keyboard.press('Home')
  await expect(wall.locator('h4')).toHaveText(first)
  await page.keyboard.press('Escape')
  await expect(wall).toHaveCount(0)
  await expect(open).toBeFocused()
})

test('the agenda of a team of nine is one page of A4, and one of Letter', async ({ page }) => {
  await aRound(page, await teamRound(9))
  for (const format of ['A4', 'Letter'] as const) {
    const data = new Uint8Array(await page.pdf({ format }))
    expect((await getDocument({ data, verbosity: 0 }).promise).numPages).toBe(1)
  }
})

test('the answers of 24 people need no scrolling sideways at 320 pixels, on the page or on the wall', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await aRound(page, await teamRound(24))
  const wide = () =>
    page.evaluate(() =>
      Math.max(
        ...[document.documentElement, ...document.querySelectorAll('.big-view-all')].map(
          ({ scrollWidth }) => scrollWidth,
        ),
      ),
    )
  expect(await wide()).toBeLessThanOrEqual(320)
  expect(await objections(page)).toEqual([])
  await page.getByRole('button', { name: 'Show it large, for the wall' }).click()
  await expect(page.locator('.wall-page')).toBeVisible()
  expect(await wide()).toBeLessThanOrEqual(320)
  expect(await objections(page)).toEqual([])
})

test('an invitation is shown as a code with a text for it and the link beside it', async ({ page }) => {
  await aRound(page, await roundOfThree(0))
  await page.getByRole('button', { name: 'Show the code' }).click()
  const code = page.getByRole('img', { name: /^QR code: / })
  await expect(code).toBeVisible()
  await expect(page.getByLabel('The same, as a link')).toHaveValue(/\/receive\/#alliance-/)
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)')
    expect(await objections(page, scheme)).toEqual([])
  }
})

/** The browser answers in this way when the page asks for a camera. */
async function withCamera(page: Page, name: string): Promise<void> {
  await page.addInitScript((problem) => {
    navigator.mediaDevices.getUserMedia = async () => {
      if (problem !== 'ends') throw new DOMException('No.', problem)
      const stream = document.createElement('canvas').captureStream()
      const [track] = stream.getVideoTracks()
      Object.assign(window, { track })
      setTimeout(() => track?.dispatchEvent(new Event('ended')))
      return stream
    }
  }, name)
}

for (const [what, name, sentence] of [
  ['there is no camera', 'NotFoundError', 'This page finds no camera here.'],
  ['somebody refuses', 'NotAllowedError', 'The browser doesn’t let this page use the camera.'],
  ['another program has the camera', 'NotReadableError', 'The camera has stopped'],
  ['the camera is taken away', 'ends', 'The camera has stopped'],
] as const) {
  test(`when ${what}, one sentence says so, and the other ways`, async ({ page }) => {
    await withCamera(page, name)
    await openSharing(page, '/receive/')
    await page.getByRole('button', { name: 'Read codes with the camera' }).click()
    const state = page.getByRole('status').filter({ hasText: sentence })
    await expect(state).toContainText('You can also choose a picture of the code')
    await expect(page.getByRole('button', { name: 'Start the camera again' })).toBeVisible()
    expect(await objections(page)).toEqual([])
  })
}
