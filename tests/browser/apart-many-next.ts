import { type Browser, expect, type Page } from '@playwright/test'
import { arriveAt, textOf } from './builder.ts'
import { objections } from './objections.ts'
import { elsewhere, linkFrom, openSharing, showsStep } from './sharing.ts'
import { dataIn, saved, wordsIn } from './taken-home.ts'

const id = 'team-of-nine'
const ofDina = /Dina|waters the plants/
const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of the review' })

/** What Dina promises is written, and the team agrees on its first version. */
export async function agreesFirst(page: Page): Promise<void> {
  const promises = page.getByRole('group', { name: 'What can we count on from you?' })
  await promises
    .getByRole('group', { name: 'Dina', exact: true })
    .getByRole('textbox')
    .first()
    .fill('Dina waters the plants')
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await page.goto(`/look-again/#id=${id}`)
  await parts(page).getByRole('link', { name: 'Agree', exact: true }).click()
  await page.getByLabel('The day you agreed').fill('2026-09-01')
  await page.getByRole('button', { name: 'We agree' }).click()
  await arriveAt(page, /^Version 1, agreed on /)
}

/** In the look back Dina leaves and Jo joins, and the team agrees on what is next. */
export async function oneLeavesOneJoins(page: Page): Promise<void> {
  await parts(page).getByRole('link', { name: 'Who takes part' }).click()
  await arriveAt(page, 'Who takes part from now on?')
  await page.getByRole('button', { name: 'Dina leaves', exact: true }).click()
  await page.getByLabel('Dina waters the plants').selectOption({ label: 'Nobody: it ends' })
  await page.getByRole('button', { name: 'Dina leaves now' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Jo')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Jo joins' })).toBeVisible()
  expect(await objections(page)).toEqual([])
  await parts(page).getByRole('link', { name: 'Agree', exact: true }).click()
  await page.getByRole('button', { name: 'We agree' }).click()
  await arriveAt(page, /^Version 2, agreed on /)
}

/** The older version is left out; neither PDF nor its data, Word nor link holds anything of Dina. */
export async function nothingOfDina(page: Page, browser: Browser): Promise<void> {
  await page.getByRole('button', { name: 'Leave this version out for good' }).click()
  await arriveAt(page, /^Version 1, agreed on /)
  const paper = await saved(page, 'Download the PDF')
  expect(await textOf(paper)).not.toMatch(ofDina)
  expect(await textOf(paper)).toContain('Jo')
  expect(await dataIn(paper)).not.toMatch(ofDina)
  expect(await dataIn(paper)).not.toContain('/p4"')
  expect(await wordsIn(await saved(page, 'Save as Word'))).not.toMatch(ofDina)
  await openSharing(page, `/send/#id=${id}`)
  const other = await elsewhere(browser)
  await other.goto(await linkFrom(page))
  await other.getByRole('button', { name: 'Keep it in this browser' }).click()
  await showsStep(other, 'Aurora')
  await expect(other.getByText('Jo', { exact: true }).first()).toBeVisible()
  await expect(other.locator('main')).not.toContainText(ofDina)
}
