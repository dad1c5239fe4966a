import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { begin, goTo, openBuilder, savedAlliance } from './builder.ts'

async function openDates(page: Page) {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await page.getByRole('link', { name: 'Show everything on one page' }).click()
  return page.getByLabel('or on this day').first()
}

/** The events of the calendar file that the last step saves. */
async function savedEvents(page: Page) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the calendar file' }).click()
  const text = await readFile(await (await coming).path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    isCancelled: event.getFirstPropertyValue('status') === 'CANCELLED',
  }))
}

test('a year of two digits becomes one of ours when the field is left', async ({ page }) => {
  const day = await openDates(page)
  await day.fill('0027-02-28')
  await day.blur()
  await expect(day).toHaveValue('2027-02-28')
  const { answers } = await savedAlliance(page)
  expect(Object.values(answers)).toContainEqual({ kind: 'date', on: '2027-02-28' })
})

test('a year of three digits is told of at its field once it is left, and is no answer', async ({ page }) => {
  const day = await openDates(page)
  await day.fill('0202-02-28')
  await expect(page.getByText('Write the year with four digits')).toBeHidden()
  await day.blur()
  await expect(day).toHaveAccessibleDescription(/Write the year with four digits/)
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expect(day).toHaveValue('0202-02-28')
  expect((await savedAlliance(page)).answers).toEqual({})
  const conversation = page.getByLabel('The day of the conversation itself (optional)')
  await conversation.fill('0202-12-24')
  await conversation.blur()
  await expect(conversation).toHaveAccessibleDescription(/Write the year with four digits/)
  await page.getByLabel('Yes, we have talked it through and agreed').check()
  await page.getByLabel('The day you agreed').fill('0202-02-28')
  await page.getByLabel('The day you agreed').blur()
  await expect(page.getByLabel('The day you agreed')).toHaveAccessibleDescription(/four digits/)
})

test('dates that fell away are cancelled by the next calendar file, and it counts on', async ({ page }) => {
  await openDates(page)
  await page.getByLabel('Every month').first().check()
  await goTo(page, 'Paper')
  const first = await savedEvents(page)
  await expect(page.getByRole('group', { name: 'No longer among your dates' })).toBeHidden()
  await goTo(page, 'Questions')
  await page.getByLabel('Every three months').first().check()
  await goTo(page, 'Paper')
  await expect(page.getByRole('group', { name: 'No longer among your dates' })).toBeVisible()
  const second = await savedEvents(page)
  const left = second.filter(({ isCancelled }) => !isCancelled).map(({ uid }) => uid)
  expect(left.length).toBeLessThan(first.length)
  expect(new Set(second.map(({ uid }) => uid))).toEqual(new Set(first.map(({ uid }) => uid)))
  expect(Math.min(...second.map(({ sequence }) => sequence))).toBeGreaterThan(first[0]?.sequence ?? Infinity)
  await expect(page.getByRole('group', { name: 'No longer among your dates' })).toBeHidden()
})
