import { expect, type Page, test } from '@playwright/test'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { adaAsksHowItGoes, fits, givesNumber, names, phone } from './apart-many.ts'
import { agreesFirst, nothingOfDina, oneLeavesOneJoins } from './apart-many-next.ts'
import { objections } from './objections.ts'
import {
  arriveInBuilder,
  fileFrom,
  fixFew,
  linkFrom,
  openSharing,
  receiveFile,
  showsStep,
} from './sharing.ts'
import { withKept } from './shelf.ts'

const reply = (index: number) => (index % 3 === 0 ? 'Twice a year.' : 'Every month.')

/** A team of nine as it is kept by Ada, who has written nothing yet. */
const team = {
  format: 'alliance',
  version: 1,
  id: 'team-of-nine',
  template: 'team',
  language: 'en',
  title: 'Aurora',
  people: names.map((name, index) => ({ id: `p${index + 1}`, name, role: 'member' })),
  questions: [],
  answers: {},
  revisions: [],
} satisfies Alliance

async function adaSeals(page: Page): Promise<string> {
  await withKept(page, [{ alliance: team, changed: 1, conflicts: [] }])
  await openSharing(page, '/apart/')
  await page.getByRole('button', { name: 'Answer apart: Aurora' }).click()
  await showsStep(page, 'Your answers, alone')
  await page.getByLabel('Ada', { exact: true }).check()
  await page.getByText('Choose the questions').click()
  await page.getByRole('group', { name: 'How it is going' }).getByLabel('Our goal').check()
  await expect(page.getByText(/^6 questions, about \d+ min for each of you$/)).toBeVisible()
  await page.locator('.topic textarea').nth(0).fill(reply(0))
  await page.locator('.topic').last().getByLabel('2', { exact: true }).check()
  expect(await objections(page)).toEqual([])
  await fixFew(page, 'Seal my answers')
  await showsStep(page, 'Your answers are sealed')
  return await linkFrom(page)
}

/** Somebody answers alone on a device of their own; gives the page and the link of the reply. */
async function answers(page: Page, invitation: string, index: number): Promise<string> {
  await page.goto(invitation)
  await expect(page.getByText(/6 questions, for each of you.*It takes about \d+ min\./)).toBeVisible()
  await page.getByRole('button', { name: 'Answer alone now' }).click()
  await page.getByLabel(names[index] ?? '', { exact: true }).check()
  await page.locator('.topic textarea').nth(0).fill(reply(index))
  await page.locator('.topic').last().getByLabel('4', { exact: true }).check()
  await fits(page)
  await fixFew(page, 'I have finished')
  await showsStep(page, 'Your answers are ready to send')
  return await linkFrom(page)
}

async function takeReply(page: Page, link: string, title = 'Side by side'): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Look at the answers' }).click()
  await showsStep(page, title)
}

test('a team of nine on phones: chosen questions, two late, one missing, one reply changed, everybody’s answers for all, the pulse apart, and the next version with one who left and one who joined', async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000)
  const invitation = await adaSeals(page)
  const devices: Page[] = []
  for (let index = 1; index < 6; index++) {
    const device = await phone(browser)
    await takeReply(page, await answers(device, invitation, index))
    devices.push(device)
  }
  const [bo, cem] = devices
  if (bo === undefined || cem === undefined) throw new Error('Nobody has answered.')

  await test.step('Ada sees who says the same, and who is awaited', async () => {
    const first = page.locator('.agenda .compared').first()
    await expect(first.locator('.verdict')).toHaveText('2 different answers')
    await expect(first.locator('.who-says').nth(0)).toContainText('4 say')
    await expect(first.locator('.who-says').nth(1)).toContainText('2 say')
    await expect(page.getByText(/^Still without an answer: Gus, Hana,? and Ivo\./)).toBeVisible()
    await expect(page.locator('main')).not.toContainText(/\bboth\b/i)
    expect(await objections(page)).toEqual([])
  })

  await page.getByText('Send everyone’s answers', { exact: true }).click()
  const whole = await fileFrom(page)
  const code = await page
    .locator('.round-code', { hasText: 'Code of all the answers' })
    .locator('strong')
    .innerText()

  await test.step('everybody gets everybody’s answers, with the same code', async () => {
    for (const device of devices.filter((one) => one !== cem)) {
      await receiveFile(device, whole)
      await device.getByRole('button', { name: 'Look at the answers' }).click()
      await expect(device.getByText(/The seal is whole/)).toBeVisible()
      await expect(device.locator('.agenda .who-says').first()).toContainText('4 say')
      await expect(device.getByText(code)).toBeVisible()
    }
    await expect(bo.getByText(/^Without an answer when this was sent: Gus, Hana,? and Ivo\.$/)).toBeVisible()
    await fits(bo)
  })

  await test.step('Cem’s answer was changed by somebody, and Cem’s device says so', async () => {
    const sent = JSON.parse(whole.text)
    const mine = sent.replies.find(({ by }: { by: string }) => by === 'p3')
    const [key = ''] = Object.keys(mine.answers).filter((one) => mine.answers[one].kind !== 'scale')
    mine.answers[key] = { kind: 'text', text: 'Never, says Cem.' }
    await receiveFile(cem, { ...whole, text: JSON.stringify(sent) })
    await cem.getByRole('button', { name: 'Look at the answers' }).click()
    await expect(cem.getByRole('alert')).toContainText('What was sent in your name isn’t what you wrote.')
    await expect(cem.getByText('Never, says Cem.')).toHaveCount(0)
    expect(await objections(cem)).toEqual([])
  })

  await test.step('Gus and Hana are late, Ivo says nothing, and everything is sent once more', async () => {
    for (const index of [6, 7]) {
      const late = await phone(browser)
      await takeReply(page, await answers(late, invitation, index))
      devices.push(late)
    }
    await page.getByText('Send everyone’s answers', { exact: true }).click()
    await receiveFile(bo, await fileFrom(page))
    await bo.getByRole('button', { name: 'Look at the answers' }).click()
    await expect(bo.locator('.agenda .who-says').first()).toContainText('5 say')
    await expect(bo.getByText('Without an answer when this was sent: Ivo.')).toBeVisible()
    await expect(bo.getByRole('alert')).toHaveCount(0)
  })

  await test.step('the common alliance shows beside the open field what each said, and one is taken as a start', async () => {
    await page.getByRole('button', { name: 'Begin the common alliance' }).click()
    await arriveInBuilder(page)
    await page.goto('/builder/#all')
    const said = page.locator('.said-apart').first()
    await expect(said).toContainText('Every month.')
    expect(await objections(page)).toEqual([])
    await said.getByRole('button', { name: /^Start from this: Bo, / }).click()
    const field = page.getByLabel('What brings us together, and why now?')
    await expect(field).toHaveValue('Every month.')
    await expect(field).toBeFocused()
    await agreesFirst(page)
  })

  await test.step('how it is going is asked apart, and shown only together', async () => {
    const asked = await adaAsksHowItGoes(page)
    for (const [index, device] of devices.entries()) {
      const link = await givesNumber(device, asked, index + 1)
      await takeReply(page, link, 'How it is going, side by side')
    }
    await expect(page.getByText('The numbers are shown together, once everyone has answered.')).toBeVisible()
    await expect(page.locator('.compared')).toHaveCount(0)
    await page.getByRole('button', { name: 'Look now, with those who have answered' }).click()
    await expect(page.locator('.compared .spread')).toHaveCount(1)
    expect(await objections(page)).toEqual([])
  })

  await test.step('the numbers are taken into the look back, with one way back', async () => {
    await page.getByRole('button', { name: 'Take the numbers into the look back' }).click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await page.getByRole('link', { name: 'See them there' }).click()
    await showsStep(page, 'Your numbers, side by side')
    const row = (name: string) => page.locator('.numbers tr', { hasText: name }).first()
    await expect(row('Ada')).toContainText('2')
    await expect(row('Eli')).toContainText('5')
    await expect(row('Ivo')).not.toContainText(/[1-5]/)
    expect(await objections(page)).toEqual([])
  })

  await test.step('one leaves and one joins, and the next version holds nothing of who left', async () => {
    await oneLeavesOneJoins(page)
    await nothingOfDina(page, browser)
  })
})
