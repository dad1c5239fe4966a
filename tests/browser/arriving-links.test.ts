import { expect, type Page, test } from '@playwright/test'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { anAlliance, text } from '../core/alliance/an-alliance.ts'
import { type Change, changedAddresses, changedPaths } from '../core/alliance/sending/changed-links.ts'
import { links } from '../museum/links.ts'
import { openSharing, showsStep } from './sharing.ts'

const alliance = anAlliance({
  people: [
    { id: 'p1', name: 'Maya', role: 'person' },
    { id: 'p2', name: 'Tom', role: 'person' },
  ],
  answers: { 'why-purpose': text('To learn, both of us, and to say it soon when something doesn’t help.') },
})
const fragment = String(await packFragment(alliance))
const random = new Uint8Array(28).fill(7)
const locked = String(await packFragment(alliance, { passphrase: 'quiet otters dance alone', random }))

/** What an address says of the link: some letters of it, as they stand or encoded. */
function namesIt(address: string): boolean {
  const letters = fragment.slice(30, 42).toLowerCase()
  return decodeURIComponent(decodeURIComponent(address)).toLowerCase().includes(letters)
}

/** Opens a changed link in a tab that was elsewhere; gives back what was asked of the host with the content in it. */
async function follow(page: Page, address: string): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => {
    const { referer = '' } = request.headers()
    for (const said of [request.url().replace(/#.*/, ''), referer]) if (namesIt(said)) asked.push(said)
  })
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.locator('.sharing[data-awake="true"]')).toBeVisible()
  page.removeAllListeners('request')
  return asked
}

/** Every address that the tab remembers, in the history behind its Back button too. */
async function remembered(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  const { entries } = await browser.send('Page.getNavigationHistory')
  await browser.detach()
  return entries.map(({ url }) => url)
}

async function seesHowItEnds(page: Page, [what, change, ends]: Change): Promise<string[]> {
  return await test.step(what, async () => {
    const asked = await follow(page, change(`/receive/#${fragment}`))
    if (ends === 'opens') await showsStep(page, 'For you: Maya and Tom')
    else
      await expect(page.locator('.sharing .notice')).toHaveText(
        /a part of it is missing|A part of this link is missing/,
      )
    expect(page.url()).toMatch(/\/receive\/$/)
    expect((await remembered(page)).filter(namesIt)).toEqual([])
    return asked
  })
}

test('a link that was changed behind its # opens or is told, stays in no address, and goes to no host', async ({
  page,
}) => {
  for (const change of changedAddresses) expect(await seesHowItEnds(page, change)).toEqual([])
})

test('a link that lost its # is asked of the host once, and by no other name; it stays in no address', async ({
  page,
}) => {
  for (const change of changedPaths) expect((await seesHowItEnds(page, change)).length).toBe(1)
})

test('a link that leads to another page of the site is opened on the right one', async ({ page }) => {
  for (const address of [
    `/#${fragment}`,
    `/builder/#${fragment.replace('-', '%2D')}`,
    `/start/what-it-is/##${fragment}`,
  ]) {
    expect(await follow(page, address)).toEqual([])
    await showsStep(page, 'For you: Maya and Tom')
    expect((await remembered(page)).filter(namesIt)).toEqual([])
  }
})

test('what everybody can read may stay in the history, and the page says so; a locked link says nothing', async ({
  page,
}) => {
  const word = page.getByText('Your browser’s history may still hold this link')
  await follow(page, `/receive/#${fragment}`)
  await expect(word).toBeVisible()
  await follow(page, `/receive/#${links['reply-1'].link}`)
  await expect(word).toBeVisible()
  await follow(page, `/receive/#${locked}`)
  await showsStep(page, 'The link is locked')
  await expect(word).toBeHidden()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await page.getByRole('textbox', { name: 'The link' }).fill(`https://example.org/receive/#${fragment}`)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await showsStep(page, 'For you: Maya and Tom')
  await expect(word).toBeHidden()
})

test('a locked link that was cut is told before anybody types a passphrase', async ({ page }) => {
  for (const lost of [1, 20]) {
    await follow(page, `/receive/#${locked.slice(0, -lost)}`)
    await expect(page.locator('.sharing .notice')).toHaveText(/A part of this link is missing/)
    await expect(page.getByLabel('Passphrase')).toBeHidden()
  }
})

test('a locked link of the first format says that it may be cut or the passphrase wrong', async ({
  page,
}) => {
  await follow(page, `/receive/#${links['sealed-1'].link.slice(0, -20)}`)
  await page.getByLabel('Passphrase').fill('whatever it was')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByLabel('Passphrase')).toHaveAccessibleDescription(/or a part of the link is missing/)
})

test('a page for links that came without one says that its end may be lost', async ({ page }) => {
  await openSharing(page, '/receive/')
  await expect(page.getByText('some mail programs cut links at the # sign')).toBeVisible()
})
