import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { begin, openBuilder, savedAlliance, textOf, withoutSpaces } from './builder.ts'
import { objections } from './objections.ts'

const helps = 'Two hours in the morning without a meeting.'
const answers = [
  ['What helps me do my best', helps],
  ['Good to know about me', 'I laugh when I am nervous.'],
  ['How I like to hear feedback', 'Straight away, and alone.'],
  ['My hours and time zone', '9 to 17, Zagreb; never on Fridays.'],
  ['How best to reach me', 'By message. Not after six.'],
] as const

async function openMyPart(page: Page): Promise<void> {
  await page.goto('/my-part/')
  await expect(page.locator('.my-part[data-awake="true"]')).toBeVisible()
}

async function write(page: Page): Promise<void> {
  await openMyPart(page)
  await page.getByLabel('Your name').fill('Ana Lovrić')
  for (const [question, text] of answers) await page.getByLabel(question).fill(text)
  await page.reload() // what was typed last is kept when the page is left
  await expect(page.getByLabel('Your name')).toHaveValue('Ana Lovrić')
}

async function savedFrom(page: Page, button: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return await coming
}

/** The whole form on one page, which is where what it takes can be counted. */
async function allQuestions(page: Page, kind: string, names: readonly string[]): Promise<void> {
  await openBuilder(page)
  await begin(page, kind, names)
  await page.goto('/builder/#all')
  await expect(page.getByText('From My part').first()).toBeVisible()
}

test('what one says of oneself is written once and goes into a second and a third alliance with one tap and with two', async ({
  page,
}) => {
  await write(page)
  expect(await objections(page)).toEqual([])

  await allQuestions(page, 'Any two people', ['Tom', 'Ana Lovrić'])
  await expect(page.getByText('Which of you wrote My part?')).toHaveCount(0) // the name says it
  expect(await objections(page)).toEqual([])
  await page.getByRole('button', { name: 'Use all that fit here' }).first().click()
  await expect(page.getByText('4 answers came from My part.')).toBeVisible()
  expect(Object.keys((await savedAlliance(page)).answers).toSorted()).toEqual(
    ['feedback-how/p2', 'needs-from-me/p2', 'needs-know/p2', 'pace-reach/p2'].toSorted(),
  )

  await openBuilder(page)
  await allQuestions(page, 'Manager and team member', ['Noor', 'A.'])
  await page
    .getByRole('button', { name: /^Use it for .?A\./ })
    .first()
    .click() // asked once, with the first answer
  await expect(page.getByText('Which of you wrote My part?')).toHaveCount(0)
  await page.getByRole('button', { name: 'Use all that fit here' }).first().click()
  const third = await savedAlliance(page)
  expect(third.answers['needs-from-me/p2']).toEqual({ kind: 'text', text: helps })
  expect(Object.keys(third.answers).every((key) => key.endsWith('/p2'))).toBe(true)

  await page.goto('/builder/#all')
  await page.locator('#answer-needs-from-me-p2').fill('A quiet morning.')
  await page.getByRole('button', { name: /^Change My part too/ }).click()
  await expect(page.getByText('My part says the same now.')).toBeVisible()
  await openMyPart(page)
  await expect(page.getByLabel('What helps me do my best')).toHaveValue('A quiet morning.')
})

test('the page is a paper of one sheet and a file, which opens at another door in another browser', async ({
  page,
  browser,
}) => {
  await write(page)
  const paper = await savedFrom(page, 'Save as PDF')
  expect(await textOf(await paper.path())).toContain(withoutSpaces(helps))
  const file = await readFile(await (await savedFrom(page, 'Save the file')).path())

  const next = await (await browser.newContext()).newPage()
  await openBuilder(next)
  const named = { name: 'ana.my-part.json', mimeType: 'application/json', buffer: file }
  await next.getByLabel('Choose a file').setInputFiles(named)
  await next.getByRole('link', { name: 'Open it in My part' }).click()
  await expect(next.getByLabel('What helps me do my best')).toHaveValue(helps)
})
