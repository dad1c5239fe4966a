import { expect, type Page, test } from '@playwright/test'
import type { Alliance, Answers } from '../../src/core/alliance/alliance.ts'
import { withFileVersion } from '../../src/core/alliance/file-version.ts'
import { objections } from './objections.ts'
import { showsStep } from './sharing.ts'
import { withKept } from './shelf.ts'

const id = 'group-of-forty'
const people = Array.from({ length: 40 }, (_, index) => ({
  id: `p${index + 1}`,
  name: `Somebody ${index + 1}`,
  role: index === 0 ? 'facilitator' : 'participant',
}))
const answers: Answers = { 'why-purpose': { kind: 'text', text: 'To sing in spring.' } }
const agreed = { title: 'Choir', people, questions: [], answers }

/** A group of forty that has agreed once. */
const choir: Alliance = withFileVersion({
  ...{ format: 'alliance', version: 1, id, template: 'group', language: 'en' },
  ...agreed,
  revisions: [{ on: '2026-09-01', note: '', ...agreed }],
})

/** Nothing is wider than the phone, and axe has nothing to say. */
async function isRight(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await objections(page)).toEqual([])
}

test('forty people say at once how it is going, and each can say yes, on a narrow phone', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 568 })
  await withKept(page, [{ alliance: choir, changed: 1, conflicts: [] }])

  await test.step('everybody is named where they say yes', async () => {
    await page.goto(`/read/#open=${id}`)
    await page.getByRole('button', { name: 'Yes from each of you' }).click()
    await expect(page.getByText('40 yeses are still missing.')).toBeVisible()
    await page.getByRole('button', { name: 'Say yes: Somebody 40' }).click()
    await page.getByLabel('Somebody 40, type your name').fill('S. Forty')
    await isRight(page)
    await page.getByRole('button', { name: 'Yes, I agree' }).click()
    await expect(page.getByText('39 yeses are still missing.')).toBeVisible()
  })

  await test.step('the builder says at the end whose yes is missing, and leads there', async () => {
    await page.goto(`/builder/#open=${id}`)
    await showsStep(page, 'Check what you wrote')
    await page.goto('/builder/#paper')
    await expect(page.getByText('39 yeses are still missing.')).toBeVisible()
    await isRight(page)
    await page.getByRole('link', { name: 'Read it, and say yes' }).click()
    await showsStep(page, 'Choir')
  })

  await test.step('the look back has one step for the numbers of all', async () => {
    await page.goto(`/look-again/#id=${id}`)
    await page
      .getByRole('navigation', { name: 'Parts of the review' })
      .getByRole('link', { name: 'How it is going' })
      .click()
    await showsStep(page, 'How is it going, for all of you?')
    await page.getByRole('group', { name: 'How are things between us right now?' }).getByText('4').click()
    await isRight(page)
    await page.getByRole('button', { name: 'Look at the numbers together' }).click()
    await showsStep(page, 'Your numbers')
    await expect(page.getByRole('row', { name: 'All of us' })).toContainText('4')
    await expect(page.getByRole('row')).toHaveCount(2)
    await isRight(page)
  })
})
