import { expect, type Page, test } from '@playwright/test'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { arriveAt, begin, downloadPdf, openBuilder, savedAlliance, textOf, withoutSpaces } from './builder.ts'
import { objections } from './objections.ts'
import { receiveFile } from './sharing.ts'

/** Opens a topic with its questions to be changed. */
async function change(page: Page, topic: string): Promise<void> {
  await page.goto(`/builder/#topic/${topic}`)
  await page.getByRole('button', { name: /^Change the questions/ }).click()
  await expect(page.getByRole('heading', { name: /^Change these questions/ })).toBeFocused()
}

async function add(page: Page, question: string): Promise<void> {
  await page.getByRole('button', { name: 'Add your own question' }).click()
  await page.getByLabel('Your question').fill(question)
  await page.getByRole('button', { name: 'Add the question' }).click()
  await expect(page.getByText(`Added: ${question}`)).toBeVisible()
}

async function leaveOut(page: Page, question: RegExp): Promise<void> {
  await page.getByRole('button', { name: question }).click()
  await expect(page.getByText(/^Left out: /)).toBeVisible()
}

const oven = 'Who lights the oven before five?'
const shift = 'How do we swap a night shift?'

test('a manager makes the paper their own, takes it home, opens it again and merges a colleague’s copy', async ({
  page,
  browser,
}, testInfo) => {
  await openBuilder(page)
  await begin(page, 'Manager and team member', ['Noor', 'Salma'])
  await change(page, 'commitments')
  await add(page, oven)
  await page.getByRole('button', { name: `Move up: ${oven}` }).press('Enter')
  await expect(page.getByText(/is now number/)).toBeVisible()
  await expect(page.getByRole('button', { name: `Move up: ${oven}` })).toBeFocused()
  await leaveOut(page, /^Leave out: What I can’t promise/)
  expect(await objections(page)).toEqual([])
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('button', { name: /^Change the questions/ })).toBeFocused()
  await page.getByLabel(oven).fill('Noor, and Salma on Sundays.')
  await change(page, 'pace')
  await add(page, shift)
  await change(page, 'disagreement')
  await leaveOut(page, /^Leave out: Disagreeing in front of others/)
  await change(page, 'needs')
  await leaveOut(page, /^Leave out: Where I want to grow/)
  const before = await savedAlliance(page)
  expect(before).toMatchObject({ version: 3, own: { leftOut: { length: 3 }, questions: { length: 2 } } })

  const file = testInfo.outputPath('own.pdf')
  await (await downloadPdf(page)).saveAs(file)
  const text = await textOf(file)
  expect(text).toContain(withoutSpaces('Noor, and Salma on Sundays.'))
  expect(text).not.toContain(withoutSpaces('Disagreeing in front of others'))

  const elsewhere = await (await browser.newContext()).newPage()
  await openBuilder(elsewhere)
  await elsewhere.getByLabel('Choose a file').setInputFiles(file)
  await arriveAt(elsewhere, 'Check what you wrote')
  expect(await savedAlliance(elsewhere)).toEqual(before)

  await receiveFile(elsewhere, { name: 'copy.alliance.json', text: JSON.stringify(colleague(before)) })
  await expect(elsewhere.getByText('Added: Who tastes first?')).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Combine them' }).click()
  await expect(elsewhere.getByRole('heading', { name: /^Combined/ })).toBeVisible()
  await openBuilder(elsewhere, '#check')
  const merged = await savedAlliance(elsewhere)
  expect(merged.own?.questions?.map(({ prompt }) => prompt['en'])).toEqual([oven, shift, 'Who tastes first?'])
  expect(merged.own?.leftOut).toEqual(before.own?.leftOut)
})

/** How near the fields and buttons of the panel come to what stands above them, in pixels. */
async function gaps(page: Page): Promise<readonly number[]> {
  return page.locator('.own').evaluate((panel) => {
    const boxes = [...panel.querySelectorAll('.field, .second')].map((one) => one.getBoundingClientRect())
    return boxes.flatMap(({ top, left, right }) => {
      const above = boxes.filter((box) => box.bottom <= top + 1 && box.left < right && box.right > left)
      return above.length > 0 ? [top - Math.max(...above.map(({ bottom }) => bottom))] : []
    })
  })
}

test('on a phone, nothing that is pressed touches what stands above it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openBuilder(page)
  await begin(page, 'Manager and team member', ['Noor', 'Salma'])
  await change(page, 'commitments')
  expect(Math.min(...(await gaps(page)))).toBeGreaterThanOrEqual(8)
  await page.getByRole('button', { name: 'Add your own question' }).click()
  await expect(page.getByLabel('Your question')).toBeFocused()
  expect(Math.min(...(await gaps(page)))).toBeGreaterThanOrEqual(8)
})

/** The same alliance on another device, in which another question was added. */
function colleague(before: Alliance): Alliance {
  const question = {
    id: 'own-colleaguestaste',
    topic: 'feedback',
    each: false,
    kind: 'short' as const,
    prompt: { en: 'Who tastes first?' },
  }
  return { ...before, own: { ...before.own, questions: [...(before.own?.questions ?? []), question] } }
}
