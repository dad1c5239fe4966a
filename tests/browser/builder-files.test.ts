import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { arriveAt, begin, downloadPdf, goTo, openBuilder, savedAlliance } from './builder.ts'

const example = JSON.parse(await readFile('content/examples/coach-and-client.alliance.json', 'utf8'))
const foreignPdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'

/** A file as it would be chosen from a disk. */
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})

async function withDraft(page: Page): Promise<void> {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await page.getByRole('textbox').first().fill('Keep this, whatever comes.')
}

/** Drops a file on the page, as a hand with a mouse would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
    },
    [name, text] as const,
  )
}

const strangers = [
  ['a letter', 'letter.pdf', 'Dear Tom, this is no PDF at all.', /holds no alliance/],
  ['a PDF of somebody else', 'invoice.pdf', foreignPdf, /holds no alliance/],
  ['a torn PDF', 'torn.pdf', '%PDF-1.7\nhalf of it', /holds no alliance|is damaged/],
  ['other JSON', 'package.json', '{"name":"other"}', /holds no alliance/],
  [
    'an alliance of tomorrow',
    'new.alliance.json',
    JSON.stringify({ ...example, version: 99 }),
    /newer version/,
  ],
  [
    'a paper that is not known here',
    'odd.alliance.json',
    JSON.stringify({ ...example, template: 'no-such' }),
    /newer version/,
  ],
  ['a broken alliance', 'bad.alliance.json', JSON.stringify({ ...example, people: 'nobody' }), /is damaged/],
  [
    'a file that wants to change the page',
    'evil.alliance.json',
    '{"__proto__":{"polluted":true},"format":"alliance","version":1}',
    /is damaged/,
  ],
] as const

for (const [what, name, text, sentence] of strangers) {
  test(`says what is wrong with ${what}, and leaves the draft as it is`, async ({ page }) => {
    await withDraft(page)
    const before = await savedAlliance(page)
    await drop(page, name, text)
    await expect(page.getByRole('status').filter({ hasText: sentence })).toContainText(name)
    expect(await savedAlliance(page)).toEqual(before)
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  })
}

test('leads a backup to the page where it can be restored, and leaves the draft as it is', async ({
  page,
}) => {
  await withDraft(page)
  const backup = JSON.stringify({ format: 'alliance-backup', version: 1, drafts: [] })
  await drop(page, 'alliances-2026-11-22.json', backup)
  const notice = page.getByRole('status').filter({ hasText: 'is a backup of several alliances' })
  await notice.getByRole('link', { name: 'My alliances' }).click()
  await expect(page.getByRole('button', { name: 'Restore a backup' })).toBeVisible()
  await expect(page.getByText('Maya and Tom').first()).toBeVisible()
})

test('opens a file that is dropped over a draft, and keeps the draft', async ({ page }) => {
  await withDraft(page)
  const before = await savedAlliance(page)
  await drop(page, 'example.alliance.json', JSON.stringify(example))
  await arriveAt(page, 'Check what you wrote')
  await expect(page.getByText('Maya Okafor').first()).toBeVisible()
  await page.getByRole('button', { name: 'Go back to Maya and Tom' }).click()
  expect(await savedAlliance(page)).toEqual(before)
})

test('shows names and answers from a file as text, whatever they hold', async ({ page }) => {
  const trap = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  const people = example.people.map((person: object) => ({ ...person, name: trap }))
  await openBuilder(page)
  await page
    .getByLabel('Choose a file')
    .setInputFiles(file('trap.alliance.json', JSON.stringify({ ...example, people })))
  await arriveAt(page, 'Check what you wrote')
  await expect(page.getByText(trap).first()).toBeVisible()
  await expect(page.locator('.app-page img')).toHaveCount(0)
})

test('keeps both when an older copy of the same alliance is opened', async ({ page }) => {
  await openBuilder(page)
  await page.getByLabel('Choose a file').setInputFiles(file('first.alliance.json', JSON.stringify(example)))
  await arriveAt(page, 'Check what you wrote')
  await goTo(page, 'People')
  await page.getByLabel(/^Name/).first().fill('Somebody else')
  await drop(page, 'first.alliance.json', JSON.stringify(example))
  await arriveAt(page, 'Check what you wrote')
  await openBuilder(page)
  await expect(page.getByRole('button', { name: /^Carry on:/ })).toHaveCount(2)
})

test('asks whether the date of the device is right, and lets no version go by itself', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-06-01T10:00:00Z'))
  const [one] = example.revisions
  const days = ['2025-12-01', '2026-03-01', '2026-06-01']
  const revisions = days.map((on, index) => ({ ...one, on, note: `Version ${index + 1}` }))
  const before = { ...example, id: 'behind', title: 'Changed since', revisions }
  await openBuilder(page)
  await page.getByLabel('Choose a file').setInputFiles(file('behind.alliance.json', JSON.stringify(before)))
  await goTo(page, 'Paper')
  await page.getByLabel('Yes, we have talked it through and agreed').check()
  await expect(page.getByText('Your device says that today is 1 June 2025. Is that right?')).toBeVisible()
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.locator('.summary')).toContainText('Say whether the date of your device is right')
  await page.getByLabel('Yes, that is today').check()
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.locator('.summary')).toContainText('Leave out the versions with a wrong date')
  await page.getByRole('button', { name: 'Leave out the version of 1 June 2026' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByLabel('No, my device is wrong').check()
  await page.getByLabel('The day you agreed').fill('2026-09-01')
  await downloadPdf(page)
  expect((await savedAlliance(page)).revisions.map(({ on }) => on)).toEqual([...days, '2026-09-01'])
})

test('says when there is no room for one more version, and puts older ones into a file', async ({ page }) => {
  const [one] = example.revisions
  const revisions = Array.from({ length: 200 }, (_, day) => ({
    ...one,
    on: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  }))
  const full = { ...example, id: 'full', title: 'Changed since', revisions }
  await openBuilder(page)
  await page.getByLabel('Choose a file').setInputFiles(file('full.alliance.json', JSON.stringify(full)))
  await goTo(page, 'Paper')
  await expect(page.getByRole('heading', { name: 'There is no room for one more version' })).toBeVisible()
  await page.getByLabel('Yes, we have talked it through and agreed').check()
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.locator('.summary')).toContainText('There is no room for one more version')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the 100 oldest versions as a file' }).click()
  const older = await coming
  await page.getByRole('button', { name: 'Leave them out here' }).click()
  await expect(page.getByText('100 older versions are now in the file')).toBeVisible()
  await downloadPdf(page)
  expect((await savedAlliance(page)).revisions).toHaveLength(101)
  expect(JSON.parse(await readFile(await older.path(), 'utf8')).revisions).toHaveLength(101)
})

test('takes no day that has not come, and mends a version that has one', async ({ page }) => {
  await openBuilder(page, '?example=two-peers')
  await goTo(page, 'Paper')
  await page.getByLabel('The day you agreed').fill('2099-01-01')
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  await expect(page.locator('.summary')).toContainText('This day has not come yet')
  const slip = await savedAlliance(page)
  const revisions = slip.revisions.map((one, index) => (index === 1 ? { ...one, on: '2099-01-01' } : one))
  await openBuilder(page)
  const mistyped = file('slip.alliance.json', JSON.stringify({ ...slip, id: 'slip', revisions }))
  await page.getByLabel('Choose a file').setInputFiles(mistyped)
  await goTo(page, 'Paper')
  await expect(page.getByText('The last version says 1 January 2099')).toBeVisible()
  await page.getByLabel('The day you agreed').fill('2026-09-30')
  await downloadPdf(page)
  expect((await savedAlliance(page)).revisions).toEqual(slip.revisions)
})
