import { expect, test } from '@playwright/test'
import {
  agree,
  arriveAt,
  begin,
  downloadPdf,
  goTo,
  openBuilder,
  savedAlliance,
  textOf,
  withoutSpaces,
} from './builder.ts'

const names = ['Zoë Łukasz', 'محمد علي', 'अनिता शर्मा', '李小龙']

/** Four people in four scripts, and a different answer in every field of the page. */
async function fillEverything(page: import('@playwright/test').Page): Promise<string[]> {
  await openBuilder(page)
  await page.getByRole('link', { name: /^Coach and client/ }).click()
  await arriveAt(page, 'Who takes part?')
  await page.getByRole('button', { name: 'Add another: Coach' }).click()
  await page.getByRole('button', { name: 'Add another: Client' }).click()
  for (const [index, name] of names.entries()) await page.getByLabel(/^Name/).nth(index).fill(name)
  await page.getByRole('button', { name: 'All the questions' }).click()
  await page.getByRole('link', { name: 'Show everything on one page' }).click()
  await arriveAt(page, 'All the questions')
  const written: string[] = []
  const fields = page.locator('.step-page').locator('textarea, input[type="text"]')
  for (const field of await fields.all()) {
    const answer = `Answer number ${written.length + 1} stays here.`
    await field.fill(answer)
    written.push(answer)
  }
  return written
}

test('fills in an alliance with names in four scripts, and finds every word in the PDF', async ({ page }) => {
  test.slow()
  const written = await fillEverything(page)
  expect(written.length).toBeGreaterThan(20)
  await page.getByLabel('In 3 months').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await arriveAt(page, 'Check what you wrote')
  for (const answer of written) await expect(page.getByText(answer, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Continue to the paper' }).click()
  await arriveAt(page, 'Your paper')
  await agree(page)
  await page.getByLabel('The day you agreed').fill('2024-02-29')
  await page.getByLabel('A note about this version (optional)').fill('Written by a robot.')
  const download = await downloadPdf(page)
  expect(download.suggestedFilename()).toBe('zoë-łukasz-محمد-علي-अनिता-शर्मा-and-李小龙-2024-02-29.pdf')
  const text = await textOf(await download.path())
  for (const said of [...names, ...written, '29 February 2024']) expect(text).toContain(withoutSpaces(said))
})

test('opens the PDF again, on another device, with everything in it', async ({ page, browser }) => {
  test.slow()
  await fillEverything(page)
  await goTo(page, 'Paper')
  await agree(page)
  const download = await downloadPdf(page)
  const before = await savedAlliance(page)
  expect(before.revisions).toHaveLength(1)
  const elsewhere = await (await browser.newContext()).newPage()
  await openBuilder(elsewhere)
  await elsewhere.getByLabel('Choose a file').setInputFiles(await download.path())
  await arriveAt(elsewhere, 'Check what you wrote')
  expect(await savedAlliance(elsewhere)).toEqual(before)
})

test('takes home a draft until somebody says that it was agreed', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await goTo(page, 'Paper')
  await expect(page.getByText('It will say that it is a draft.')).toBeVisible()
  const draft = await downloadPdf(page)
  expect(await textOf(await draft.path())).toContain(withoutSpaces('Draft, not agreed yet'))
  await expect(page.getByText('Talk it through, and when you have agreed')).toBeVisible()
  expect((await savedAlliance(page)).revisions).toEqual([])
  await agree(page)
  await page.getByLabel('The day you agreed').fill('2024-02-29')
  await expect(page.getByText('It will say: agreed on 29 February 2024.')).toBeVisible()
  const agreed = await downloadPdf(page)
  expect(await textOf(await agreed.path())).toContain(withoutSpaces('Agreed on 29 February 2024'))
})

test('keeps what was typed when the page is loaded again in the middle of a word', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  const field = page.getByRole('textbox').first()
  await field.pressSequentially('We begin because')
  await page.reload()
  await expect(page.getByRole('textbox').first()).toHaveValue('We begin because')
})

test('comes back the next day to the alliance of the day before', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
  await openBuilder(page)
  await page.getByRole('button', { name: 'Carry on: Maya and Tom' }).click()
  await arriveAt(page, 'Check what you wrote')
})

test('starts afresh, and finds the way back', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await page.getByRole('button', { name: 'Start over' }).click()
  await arriveAt(page, 'Who is it between?')
  await page.getByRole('button', { name: 'Go back to Maya and Tom' }).click()
  await arriveAt(page, 'Check what you wrote')
})

test('changes one answer and comes straight back to it', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Coach and client', ['Maya', 'Tom'])
  await goTo(page, 'Check')
  await page.getByText(/questions are empty, and that’s fine$/).click()
  await page.getByRole('link', { name: 'How I like to hear feedback', exact: true }).click()
  await arriveAt(page, 'How I like to hear feedback')
  await page.getByLabel('Tom').fill('Gently, and soon.')
  await page.getByRole('button', { name: 'Back to the answers' }).click()
  await expect(page.getByRole('link', { name: 'Change How I like to hear feedback' })).toBeFocused()
  await expect(page.getByText('Gently, and soon.')).toBeVisible()
})

test('keeps the versions in their order: no agreement on a day before the last one', async ({ page }) => {
  await openBuilder(page, '?example=two-peers')
  const before = await savedAlliance(page)
  await page.getByLabel('The day you agreed').fill('2026-08-26')
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.locator('.summary')).toContainText('You last agreed on 30 September 2026')
  expect((await savedAlliance(page)).revisions).toEqual(before.revisions)
})

test('asks for names that are missing, in a summary and beside the field', async ({ page }) => {
  await openBuilder(page)
  await page.getByRole('link', { name: /^Coach and client/ }).click()
  await page.getByLabel(/^Name/).first().fill('Maya')
  await page.getByRole('button', { name: 'All the questions' }).click()
  await expect(page.locator('.summary')).toBeFocused()
  await page.getByRole('link', { name: 'Write a name here: Client' }).click()
  await expect(page.getByLabel(/^Name/).nth(1)).toBeFocused()
  await expect(page.getByLabel(/^Name/).nth(1)).toHaveAccessibleDescription('Write a name here: Client')
  await expect(page.getByLabel(/^Name/).first()).toHaveValue('Maya')
})

test('adds, moves and removes people of a team, and brings one back with the answers', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Team', ['Ada', 'Ben'])
  await goTo(page, 'People')
  await page.getByRole('button', { name: /^Add another/ }).click()
  await expect(page.getByLabel('Name, person 3')).toBeFocused()
  await page.keyboard.type('Cleo')
  await page.getByRole('button', { name: 'More for Cleo' }).click()
  await page.getByRole('button', { name: 'Move up: Cleo' }).click()
  await expect(page.getByRole('button', { name: 'Move up: Cleo' })).toBeFocused()
  await expect(page.getByLabel('Name, person 2')).toHaveValue('Cleo')
  await page.getByRole('button', { name: 'More for Ben' }).click()
  await page.getByRole('button', { name: 'Remove: Ben' }).click()
  await expect(page.getByLabel('Name, person 3')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Name, person 3')).toHaveValue('Ben')
})

test('takes questions from the question bank along', async ({ page }) => {
  await openBuilder(page, '#questions=feedback-hurt')
  await page.getByRole('link', { name: /^Any two people/ }).click()
  await page.goto('/builder/#topic/feedback')
  await expect(page.getByLabel('What do we do when feedback hurt more than it helped?')).toBeVisible()
})

test('opens a worked example', async ({ page }) => {
  await openBuilder(page, '?example=coach-and-client')
  await expect(page.getByRole('heading', { name: 'Check what you wrote' })).toBeVisible()
  await expect(page.getByText('Maya Okafor').first()).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
})

test('takes everything along to a paper of another kind, and keeps the first', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Coach and client', ['Maya', 'Tom'])
  await page.locator('.step-page textarea').first().fill('To find the next step.')
  await goTo(page, 'People')
  await page.getByText('Change the kind of paper').click()
  await page.getByRole('button', { name: /^Team/ }).click()
  await arriveAt(page, 'Who takes part?')
  await expect(page.getByRole('group', { name: 'Member' }).getByLabel(/^Name/)).toHaveCount(2)
  const { template, people, answers } = await savedAlliance(page)
  expect(template).toBe('team')
  expect(people.map(({ name }) => name)).toEqual(['Maya', 'Tom'])
  expect(Object.values(answers)).toContainEqual({ kind: 'text', text: 'To find the next step.' })
  await goTo(page, 'People')
  await page.goto('/alliances/')
  await expect(page.getByRole('heading', { name: 'Maya and Tom' })).toHaveCount(2)
})
