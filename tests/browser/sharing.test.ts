import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { savedAlliance } from './builder.ts'
import { objections } from './objections.ts'
import {
  elsewhere,
  fileFrom,
  linkFrom,
  openInBuilder,
  receiveFile,
  sendOne,
  showsStep,
  writeOne,
} from './sharing.ts'

const example = JSON.parse(await readFile('content/examples/coach-and-client.alliance.json', 'utf8'))

test('two browsers exchange an alliance by link, and nothing of the link stays in the address', async ({
  page,
  browser,
}) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  await expect(page.getByText('The names: Maya and Tom')).toBeVisible()
  await expect(page.getByText('One answer, word for word')).toBeVisible()
  const link = await linkFrom(page)
  const other = await elsewhere(browser)
  await other.goto('/privacy/')
  await other.goto(link)
  await showsStep(other, 'For you: Maya and Tom')
  expect(new URL(other.url()).hash).toBe('')
  await other.goBack()
  await other.goForward()
  await showsStep(other, 'What have you got?')
  expect(new URL(other.url()).hash).toBe('')
  await other.goto(link)
  await openInBuilder(other)
  await expect(other.getByText('To learn, both of us.')).toBeVisible()
})

test('the link leaves the address before the program of the page has come', async ({ page }) => {
  await page.route(/\/_astro\/.*\.js/, (route) => route.abort())
  await page.goto('/receive/#alliance-1.abc')
  expect(new URL(page.url()).hash).toBe('')
})

test('two browsers exchange an alliance by file', async ({ page, browser }) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  const file = await fileFrom(page)
  expect(file.name).toMatch(/^maya-and-tom-.*\.alliance\.json$/)
  const other = await elsewhere(browser)
  await receiveFile(other, file)
  await showsStep(other, 'For you: Maya and Tom')
  await openInBuilder(other)
  await expect(other.getByText('To learn, both of us.')).toBeVisible()
})

test('versions that come with a copy are shown, asked about and left out', async ({ page }) => {
  const { title, people, questions } = example
  const said = (text: string) => ({ 'why-purpose': { kind: 'text', text } })
  const version = (on: string, text: string, note = '') => ({
    on,
    note,
    title,
    people,
    questions,
    answers: said(text),
  })
  const mine = { ...example, answers: said('To learn.'), revisions: [version('2026-05-01', 'To learn.')] }
  const forged = version('2026-02-01', 'I agreed to unpaid overtime.', 'Agreed by both')
  const newer = version('2026-06-01', 'To learn and to rest.')
  const theirs = { ...mine, revisions: [forged, ...mine.revisions, newer] }
  const file = (alliance: object) => ({ name: 'one.alliance.json', text: JSON.stringify(alliance) })
  await receiveFile(page, file(mine))
  await openInBuilder(page)
  await receiveFile(page, file(theirs))
  await showsStep(page, /^Combine two copies/)
  expect(await objections(page)).toEqual([])
  const old = page.getByRole('group', { name: 'Agreed on 1 February 2026' })
  await expect(old).toContainText('you didn’t have this one')
  await expect(old).toContainText('Agreed by both')
  await expect(old.locator('ins')).toHaveText('[new: I agreed to unpaid overtime ]')
  const young = page.getByRole('group', { name: 'Agreed on 1 June 2026' })
  await expect(young.getByLabel('Take it in')).toBeChecked()
  const together = page.getByRole('button', { name: 'Combine them' })
  await together.click()
  await expect(page.getByRole('alert')).toContainText('Choose for each of these: Agreed on 1 February 2026.')
  await expect(old.getByLabel('Take it in')).toBeFocused()
  await old.getByLabel('Leave it out').check()
  await together.click()
  await openInBuilder(page)
  expect((await savedAlliance(page)).revisions.map(({ on }) => on)).toEqual(['2026-05-01', '2026-06-01'])
})

test('two changed copies are combined; what both changed is chosen, and there is a way back', async ({
  page,
}) => {
  const id = 'feedback-how/p1'
  const base = { ...example, answers: { [id]: { kind: 'text', text: 'Straight.' } } }
  const { title, people, questions } = base
  const revisions = [{ on: '2026-05-01', note: '', title, people, questions, answers: base.answers }]
  const mine = { ...base, revisions, answers: { [id]: { kind: 'text', text: 'Kindly.' } } }
  const theirs = {
    ...base,
    revisions,
    answers: {
      [id]: { kind: 'text', text: 'By letter.' },
      'why-purpose': { kind: 'text', text: 'To find a new job.' },
    },
  }
  const file = (alliance: object) => ({ name: 'one.alliance.json', text: JSON.stringify(alliance) })
  await receiveFile(page, file(mine))
  await openInBuilder(page)
  await receiveFile(page, file(theirs))
  await showsStep(page, /^Combine two copies/)
  expect(await objections(page)).toEqual([])
  await expect(page.locator('.changes ins')).toHaveText('[new: To find a new job. ]')
  const together = page.getByRole('button', { name: 'Combine them' })
  await together.click()
  await expect(page.getByRole('alert')).toContainText('Choose for each of these')
  await page.getByLabel('Both, one below the other').check()
  await together.click()
  await showsStep(page, /^Combined/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Your copy is as it was before.')).toBeVisible()
  await page.goto('/builder/#check')
  await expect(page.getByText('Kindly.', { exact: true })).toBeVisible()
  await expect(page.getByText('To find a new job.')).toBeHidden()
  await receiveFile(page, file(theirs))
  await page.getByLabel('Theirs').check()
  await together.click()
  await openInBuilder(page)
  await expect(page.getByText('By letter.', { exact: true })).toBeVisible()
  await expect(page.getByText('To find a new job.')).toBeVisible()
})
