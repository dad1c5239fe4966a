import { expect, type Page, test } from '@playwright/test'
import type { Alliance, Answers } from '../../src/core/alliance/alliance.ts'
import { arriveAt, textOf } from './builder.ts'
import { objections } from './objections.ts'
import { elsewhere, linkFrom, openSharing, showsStep } from './sharing.ts'
import { withKept } from './shelf.ts'
import { dataIn, saved, wordsIn } from './taken-home.ts'

const id = 'choir-of-three'
const people = ['Maya', 'Tom', 'Quincy'].map((name, at) => ({ id: `p${at + 1}`, name, role: 'member' }))
const answers: Answers = {
  'why-purpose': { kind: 'text', text: 'To sing in spring.' },
  'commitments-mine/p1': { kind: 'list', items: ['I write the minutes'] },
  'commitments-mine/p3': { kind: 'list', items: ['I bring the keys', 'I cook on Sundays'] },
  'feedback-how/p3': { kind: 'text', text: 'Whisper it to me' },
  'pulse-goal/p3': { kind: 'scale', value: 2 },
}
const agreed = { title: 'Choir', people, questions: [], answers }
const choir: Alliance = {
  ...{ format: 'alliance', version: 1, id, template: 'team', language: 'en' },
  ...agreed,
  revisions: [{ on: '2026-09-01', note: '', ...agreed }],
}
const ofQuincy = /Quincy|Sundays|Whisper/

async function sayYes(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Say yes: ${name}` }).click()
  await page.getByLabel(`${name}, type your name`).fill(`${name} B.`)
}

async function toRead(page: Page): Promise<void> {
  await page.goto(`/read/#open=${id}`)
  await showsStep(page, 'Choir')
}

test('one leaves and one joins, the next version holds nothing of who left, and each says yes', async ({
  page,
  browser,
}) => {
  test.slow()
  await withKept(page, [{ alliance: choir, changed: 1, conflicts: [] }])
  await page.goto(`/look-again/#id=${id}`)
  await page.getByRole('link', { name: 'Say who takes part' }).click()
  await arriveAt(page, 'Who takes part from now on?')
  await page.getByRole('button', { name: 'Quincy leaves' }).click()
  await page.getByLabel('I bring the keys').selectOption({ label: 'Tom takes it over' })
  expect(await objections(page)).toEqual([])
  await page.getByRole('button', { name: 'Quincy leaves now' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Lee')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page
    .getByRole('group', { name: 'What can we count on from you?' })
    .getByRole('textbox')
    .first()
    .fill('I hum')
  const parts = page.getByRole('navigation', { name: 'Parts of the review' })
  await parts.getByRole('link', { name: 'Agree', exact: true }).click()
  await page.getByRole('button', { name: 'We agree' }).click()
  await arriveAt(page, /^Version 2, agreed on /)
  await page.getByRole('button', { name: 'Leave this version out for good' }).click()
  await arriveAt(page, /^Version 1, agreed on /)
  const paper = await saved(page, 'Download the PDF')
  expect(await textOf(paper)).not.toMatch(ofQuincy)
  expect(await dataIn(paper)).not.toMatch(ofQuincy)
  expect(await dataIn(paper)).toMatch(/I bring the keys.*Lee|Lee.*I bring the keys/)
  expect(await wordsIn(await saved(page, 'Save as Word'))).not.toMatch(ofQuincy)

  await toRead(page)
  await page.getByRole('button', { name: 'Yes from each of you' }).click()
  await expect(page.getByText('Still missing: Maya, Tom, and Lee.')).toBeVisible()
  await sayYes(page, 'Maya')
  await page.getByText('Draw it too, if you like').click()
  const pad = page.locator('.drawing-pad svg')
  const box = await pad.boundingBox()
  if (box === null) throw new Error('There is no ground to draw on.')
  await pad.scrollIntoViewIfNeeded()
  const seen = (await pad.boundingBox()) ?? box
  await page.mouse.move(seen.x + 30, seen.y + 30)
  await page.mouse.down()
  for (let step = 1; step < 12; step++)
    await page.mouse.move(seen.x + 30 + step * 14, seen.y + 30 + (step % 3) * 20)
  await page.mouse.up()
  await page.getByRole('button', { name: 'Yes, I agree' }).click()
  await expect(page.getByRole('img', { name: 'Drawn by hand: Maya B.' })).toBeVisible()
  expect(await objections(page)).toEqual([])
  await sayYes(page, 'Lee')
  await page.getByRole('button', { name: 'Yes, I agree' }).click()
  await expect(page.getByText('Still missing: Tom.')).toBeVisible()

  await openSharing(page, `/send/#id=${id}`)
  const link = await linkFrom(page)
  const other = await elsewhere(browser)
  await other.goto(link)
  await other.getByRole('button', { name: 'Keep it in this browser' }).click()
  await showsStep(other, 'Choir')
  await expect(other.getByText('Still missing: Tom.')).toBeVisible()
  await expect(other.locator('main')).not.toContainText(ofQuincy)
  await sayYes(other, 'Tom')
  await other.getByRole('button', { name: 'Yes, I agree' }).click()
  await expect(other.getByText('Everyone has said yes.')).toBeVisible()
  await openSharing(other, `/send/#id=${id}`)
  await page.goto(await linkFrom(other))
  await expect(page.getByText(/^Tom says yes to the version of /)).toBeVisible()
  await page.getByRole('button', { name: 'Combine them' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible() // now it is kept
  await toRead(page)
  await expect(page.getByText('Everyone has said yes.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Drawn by hand: Maya B.' })).toBeVisible()
  expect(await textOf(await saved(page, 'Save as PDF'))).toContain('saidyeson')

  await page.getByRole('button', { name: 'Take it back: Tom' }).click()
  await expect(page.getByText('Still missing: Tom.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Everyone has said yes.')).toBeVisible()
})
