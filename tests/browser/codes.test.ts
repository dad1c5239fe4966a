import { expect, type Page, test } from '@playwright/test'
import { browserWithCamera, type CameraBrowser, codesShown } from './camera.ts'
import { objections } from './objections.ts'
import { teamOf } from './rounds.ts'
import { fixFew, openSharing, showsStep } from './sharing.ts'
import { withKept } from './shelf.ts'

const names = ['Ada', 'Bo', 'Cem', 'Dina', 'Eli', 'Fay', 'Gus', 'Hana', 'Ivo']
const wishes = [
  'To finish the archive before the spring, and to enjoy it while we do.',
  'Fewer meetings, shorter letters, and somebody who says stop in time.',
  'I joined because my neighbours never knew whom to ask about water.',
  'A budget which a child could explain to their grandmother on a walk.',
  'That newcomers dare to object in their first week, even loudly.',
  'Honest numbers: how many came, who left, what it really cost us.',
  'Quiet mornings for thinking, noisy afternoons for trying things out.',
  'My experience from the hospital kitchen should be useful somewhere.',
  'We owe it to Jun, whose drawings have been lying in boxes for years.',
]
const reasons = [
  'Last autumn we lost eleven crates to damp, and I was the one who had to write to the donors.',
  'Between the ferry at half past six and my twins there is room for exactly one evening a week.',
  'Every well on our street has a different owner, a different pump and a different grudge.',
  'My own gran kept her household in a green exercise book, and it never once failed to balance.',
  'When I was new, nobody told me that the Thursday list had been abolished, so I kept filling it.',
  'The report says four hundred visitors; I stood at the door with a clicker and got ninety-three.',
  'Beyond about two o’clock my handwriting becomes a rumour, though my temper stays reasonable.',
  'Boiling porridge for sixty taught me more about deadlines than any seminar with biscuits.',
  'There are kingfishers on the back of electricity bills, and a whole harbour drawn in biro.',
]
/** All so different that everybody's together need more than one code. */
const reply = (index: number) => `${names[index]}: ${wishes[index]} ${reasons[index]}`

async function adaSeals(page: Page): Promise<void> {
  await withKept(page, [{ alliance: teamOf(9, names), changed: 1, conflicts: [] }])
  await openSharing(page, '/apart/')
  await page.getByRole('button', { name: 'Answer apart: Aurora' }).click()
  await showsStep(page, 'Your answers, alone')
  await page.getByLabel('Ada', { exact: true }).check()
  await page.getByText('What the invitation will say').click()
  await expect(page.getByText('Ada asks for your answers')).toBeVisible()
  await page.locator('.topic textarea').nth(0).fill(reply(0))
  await fixFew(page, 'Seal my answers')
  await showsStep(page, 'Your answers are sealed')
}

async function lookAtCodes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read codes with the camera' }).click()
  await expect(page.locator('video.camera')).toBeVisible()
}

/** Somebody reads the invitation from the wall, answers alone, and shows the answers as codes. */
async function answersByCode(page: Page, index: number): Promise<Buffer[]> {
  await openSharing(page, '/receive/')
  await lookAtCodes(page)
  await showsStep(page, 'Ada asks for your answers')
  await page.getByRole('button', { name: 'Answer alone now' }).click()
  await page.getByLabel(names[index] ?? '', { exact: true }).check()
  await page.locator('.topic textarea').nth(0).fill(reply(index))
  await fixFew(page, 'I have finished')
  await showsStep(page, 'Your answers are ready to send')
  return await codesShown(page)
}

const visitor = async ({ browser }: CameraBrowser, baseURL = '') =>
  await (await browser.newContext({ baseURL, serviceWorkers: 'block' })).newPage()

test('a round of nine by codes alone, drawn and read', async ({ baseURL }) => {
  test.setTimeout(600_000)
  const phones = await browserWithCamera()
  const organiser = await browserWithCamera()
  const ada = await visitor(organiser, baseURL)
  const opened: Page[] = []
  const replies: Buffer[] = []
  try {
    await adaSeals(ada)
    await phones.hold(await codesShown(ada))

    for (let index = 1; index < 9; index++) {
      const phone = await visitor(phones, baseURL)
      replies.push(...(await answersByCode(phone, index)))
      opened.push(phone)
    }

    await test.step('Ada holds eight phones before her camera', async () => {
      await organiser.hold(replies)
      await lookAtCodes(ada)
      const everybody = ada.getByRole('dialog').getByText('Everyone has answered.')
      await expect(everybody).toBeVisible({ timeout: 90_000 })
      expect(await objections(ada)).toEqual([])
      await ada.getByRole('button', { name: 'Close, and stop the camera' }).click()
      await expect(ada.locator('.agenda .compared').first()).toContainText('9 different answers')
      await ada.getByText('Send everyone’s answers', { exact: true }).click()
      const pictures = await codesShown(ada)
      expect(pictures.length).toBeGreaterThan(1)
      await phones.hold(pictures.toReversed())
    })

    await test.step('each phone reads everybody’s answers from the wall', async () => {
      for (const phone of opened) {
        await openSharing(phone, '/receive/')
        await lookAtCodes(phone)
        await showsStep(phone, 'Ada sends everyone’s answers')
        await phone.getByRole('button', { name: 'Look at the answers' }).click()
        await expect(phone.getByText(/The seal is whole/)).toBeVisible()
        await expect(phone.locator('.agenda .compared').first()).toContainText('9 different answers')
      }
    })
  } finally {
    await Promise.all([phones.close(), organiser.close()])
  }
})
