import { expect, type Page, test } from '@playwright/test'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { objections } from './objections.ts'
import {
  arriveInBuilder,
  elsewhere,
  fileFrom,
  linkFrom,
  openSharing,
  receiveFile,
  showsStep,
} from './sharing.ts'
import { withKept } from './shelf.ts'

const names = ['Ada', 'Bo', 'Cem', 'Dina', 'Eli', 'Fay', 'Gus', 'Hana', 'Ivo']
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
  await page.getByRole('button', { name: 'Seal my answers' }).click()
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
  await page.getByRole('button', { name: 'I have finished' }).click()
  await showsStep(page, 'Your answers are ready to send')
  return await linkFrom(page)
}

async function takeReply(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Look at the answers' }).click()
  await showsStep(page, 'Side by side')
}

test('a team of nine: chosen questions, one late, one missing, everybody’s answers for all, one reply changed', async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000)
  const invitation = await adaSeals(page)
  const devices: Page[] = []
  for (let index = 1; index < 7; index++) {
    const device = await elsewhere(browser)
    await takeReply(page, await answers(device, invitation, index))
    devices.push(device)
  }
  const [bo, cem] = devices
  if (bo === undefined || cem === undefined) throw new Error('Nobody has answered.')

  await test.step('Ada sees who says the same, and who is awaited', async () => {
    const first = page.locator('.agenda .compared').first()
    await expect(first.locator('.verdict')).toHaveText('2 different answers')
    await expect(first.locator('.who-says').nth(0)).toContainText('4 say')
    await expect(first.locator('.who-says').nth(1)).toContainText('3 say')
    await expect(page.getByText(/^Still without an answer: Hana and Ivo\./)).toBeVisible()
    await expect(page.locator('main')).not.toContainText(/\bboth\b/i)
    expect(await objections(page)).toEqual([])
  })

  await page.getByText('Send everyone’s answers', { exact: true }).click()
  const whole = await fileFrom(page)
  const code = await page
    .locator('.round-code', { hasText: 'Code of all the answers' })
    .locator('strong')
    .innerText()

  await test.step('Bo gets everybody’s answers, with the same code', async () => {
    await receiveFile(bo, whole)
    await bo.getByRole('button', { name: 'Look at the answers' }).click()
    await expect(bo.getByText(/The seal is whole/)).toBeVisible()
    await expect(bo.locator('.agenda .who-says').first()).toContainText('4 say')
    await expect(bo.getByText(code)).toBeVisible()
    await expect(bo.getByText('Without an answer when this was sent: Hana and Ivo.')).toBeVisible()
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

  await test.step('Hana is late, and everything is sent once more', async () => {
    const hana = await elsewhere(browser)
    await takeReply(page, await answers(hana, invitation, 7))
    await page.getByText('Send everyone’s answers', { exact: true }).click()
    await receiveFile(bo, await fileFrom(page))
    await bo.getByRole('button', { name: 'Look at the answers' }).click()
    await expect(bo.locator('.agenda .who-says').first()).toContainText('5 say')
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
  })
})
