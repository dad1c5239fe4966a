import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { begin, openBuilder } from './builder.ts'
import { objections } from './objections.ts'
import {
  elsewhere,
  fileFrom,
  linkFrom,
  openInBuilder,
  openSharing,
  receiveFile,
  showsStep,
} from './sharing.ts'

const example = JSON.parse(await readFile('content/examples/coach-and-client.alliance.json', 'utf8'))

/** Maya and Tom in this browser, with one answer. */
async function writeOne(page: Page, answer: string): Promise<void> {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await page.getByRole('textbox').first().fill(answer)
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device' })).toBeVisible()
}

async function sendOne(page: Page): Promise<void> {
  await openSharing(page, '/send/')
  await page.getByRole('link', { name: /^Maya and Tom/ }).click()
  await showsStep(page, 'Maya and Tom')
}

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

test('a locked link opens with its passphrase alone', async ({ page, browser }) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  const link = await linkFrom(page, 'quiet otters dance alone')
  expect(link).toContain('#sealed-1.')
  const other = await elsewhere(browser)
  await other.goto(link)
  await showsStep(other, 'The link is locked')
  expect(new URL(other.url()).hash).toBe('')
  const field = other.getByLabel('Passphrase')
  await field.fill('loud otters dance alone')
  await other.getByRole('button', { name: 'Unlock' }).click()
  await expect(field).toHaveAccessibleDescription(/doesn’t open it/)
  await field.fill('quiet otters dance alone')
  await other.getByRole('button', { name: 'Unlock' }).click()
  await showsStep(other, 'For you: Maya and Tom')
})

test('a locked link waits in its tab until it is unlocked, and only so long', async ({ page, browser }) => {
  await writeOne(page, 'To learn, both of us.')
  await sendOne(page)
  const link = await linkFrom(page, 'quiet otters dance alone')
  const other = await elsewhere(browser)
  await other.goto(link)
  await showsStep(other, 'The link is locked')
  await other.reload()
  await showsStep(other, 'The link is locked')
  await other.getByLabel('Passphrase').fill('quiet otters dance alone')
  await other.getByRole('button', { name: 'Unlock' }).click()
  await showsStep(other, 'For you: Maya and Tom')
  expect(await other.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('sealed')
  await other.reload()
  await showsStep(other, 'What have you got?')
})

test('a link that would be too long is not made, and the file is offered', async ({ page, browser }) => {
  const words = Array.from({ length: 6000 }, (_, index) => ((index * 7919) % 99991).toString(36)).join(' ')
  const long = { ...example, revisions: [], answers: { 'why-purpose': { kind: 'text', text: words } } }
  const other = await elsewhere(browser)
  await receiveFile(other, { name: 'long.alliance.json', text: JSON.stringify(long) })
  await openInBuilder(other)
  await openSharing(page, '/send/') // a browser that keeps nothing says so
  await expect(page.getByText(/There is no alliance in this browser yet/)).toBeVisible()
  await openSharing(other, `/send/#id=${long.id}`)
  await other.getByRole('button', { name: 'Make the link' }).click()
  await expect(other.getByText(/Send the file instead/)).toBeVisible()
})

test('two changed copies are put together; what both changed is chosen, and there is a way back', async ({
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
  await showsStep(page, /^Put together/)
  expect(await objections(page)).toEqual([])
  await expect(page.locator('.changes ins')).toHaveText('To find a new job.')
  const together = page.getByRole('button', { name: 'Put them together' })
  await together.click()
  await expect(page.getByRole('alert')).toContainText('Choose for each of these')
  await page.getByLabel('Both, one below the other').check()
  await together.click()
  await showsStep(page, /^Put together/)
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

const strangers = [
  ['a torn link', '/receive/#alliance-1.QQQQ', /missing or was changed on the way/],
  [
    'a link that lost its beginning',
    '/receive/#ance-1.QQQQ',
    /no link from this site, or a part of it is missing/,
  ],
  ['a link of tomorrow', '/receive/#alliance-9.QQQQ', /newer version of this site/],
] as const

for (const [what, address, sentence] of strangers) {
  test(`says what is wrong with ${what}`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('.sharing .notice')).toHaveText(sentence)
  })
}
