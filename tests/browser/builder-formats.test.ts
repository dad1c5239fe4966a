import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { goTo, openBuilder } from './builder.ts'

async function atThePaper(page: Page): Promise<void> {
  await openBuilder(page, '?example=coach-and-client')
  await goTo(page, 'Paper')
}

async function take(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return coming
}

test('saves the alliance as Word', async ({ page }) => {
  await atThePaper(page)
  const file = await take(page, 'Save as Word')
  expect(file.suggestedFilename()).toMatch(/\.docx$/)
  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible()
  const document = unzipSync(await readFile(await file.path()))['word/document.xml']
  expect(new TextDecoder().decode(document)).toContain('Maya Okafor')
})

test('saves the alliance as Markdown', async ({ page }) => {
  await atThePaper(page)
  const file = await take(page, 'Save as Markdown')
  expect(file.suggestedFilename()).toMatch(/\.md$/)
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^# [\s\S]*Maya Okafor/)
})

test('saves the check-ins as a calendar file that leads back, and says nothing else', async ({ page }) => {
  await atThePaper(page)
  const file = await take(page, 'Save the calendar file')
  expect(file.suggestedFilename()).toMatch(/\.ics$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).not.toContain('Maya')
  const calendar = new ICAL.Component(ICAL.parse(text))
  const [event] = calendar.getAllSubcomponents('vevent')
  const link = String(event?.getFirstPropertyValue('url'))
  await page.goto(new URL(link).pathname + new URL(link).hash)
  await expect(page.getByText('Maya Okafor').first()).toBeVisible()
})

test('puts the conversation into the calendar too, when its day is known', async ({ page }) => {
  await atThePaper(page)
  await page.getByLabel('Not yet, this is a draft to talk about').check()
  await page.getByLabel('The day of the conversation itself (optional)').fill('2027-03-01')
  const time = page.getByLabel('At what time')
  await time.fill('')
  await time.blur()
  await expect(time).toHaveValue('10:00')
  const file = await take(page, 'Save the calendar file')
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')))
  const summaries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary)
  expect(summaries[0]).toBe('Talk about how we work together')
  expect(summaries.length).toBeGreaterThan(1)
})

test('fetches what makes Word only when somebody wants Word', async ({ page }) => {
  const fetched: string[] = []
  page.context().on('request', (request) => fetched.push(request.url()))
  const tools = () => fetched.filter((url) => url.includes('/docx-'))
  await atThePaper(page)
  expect(tools()).toEqual([])
  await take(page, 'Save as Word')
  expect(tools()).not.toEqual([])
})
