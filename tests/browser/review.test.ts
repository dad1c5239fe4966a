import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { arriveAt, begin, goTo, openBuilder, savedAlliance, textOf, withoutSpaces } from './builder.ts'
import { objections } from './objections.ts'

const exampleFile = (id: string) => `content/examples/${id}.alliance.json`

/** Opens the review of an example from its file. */
async function openReview(page: Page, id: string): Promise<void> {
  await page.goto('/look-again/')
  await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
  await page.getByLabel('Choose a file').setInputFiles(exampleFile(id))
  await arriveAt(page, /^Look again: /)
}

async function part(page: Page, name: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the review' })
  await parts.getByRole('link', { name, exact: true }).click()
}

async function say(page: Page, question: string, step: number): Promise<void> {
  await page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: String(step) })
    .check()
}

test('makes the next version, and its PDF opens with both', async ({ page }) => {
  test.slow()
  const before: Alliance = JSON.parse(await readFile(exampleFile('coach-and-client'), 'utf8'))
  await openReview(page, 'coach-and-client')
  await page.getByRole('button', { name: 'Begin' }).click()
  await arriveAt(page, 'Maya Okafor, how is it going?')
  await say(page, 'Are we getting where we want to go?', 4)
  await page.getByRole('button', { name: 'Hand over to Tomás Řezníček' }).click()
  await arriveAt(page, 'Tomás Řezníček, how is it going?')
  await say(page, 'Are we getting where we want to go?', 2)
  await page.getByRole('button', { name: 'Look at the numbers together' }).click()
  await arriveAt(page, 'Your numbers, side by side')
  await expect(page.getByText('You are furthest apart on “Our goal”: from 2 to 4.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on to what you agreed' }).click()
  await arriveAt(page, 'Why we are doing this together')
  await page.getByLabel('It needs a change').check()
  await page.getByLabel('What brings us together, and why now?').fill('We lead one school, and we like it.')
  await page.reload()
  await expect(page.getByLabel('What brings us together, and why now?')).toHaveValue(
    'We lead one school, and we like it.',
  )
  await part(page, 'Agree')
  await arriveAt(page, 'Agree on version 2')
  await page.getByLabel('A note about this version (optional)').fill('After the first term.')
  await page.getByRole('button', { name: 'We agree' }).click()
  await arriveAt(page, /^Version 2, agreed on /)
  await page.getByLabel('The whole paper, large and with what has changed').check()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the PDF' }).click()
  const file = await (await coming).path()
  expect(await textOf(file)).toContain(withoutSpaces('What changed since 10 September 2026'))
  await openBuilder(page)
  await page.getByLabel('Choose a file').setInputFiles(file)
  await arriveAt(page, 'Check what you wrote')
  const after = await savedAlliance(page)
  expect(after.revisions).toHaveLength(2)
  expect(after.revisions[0]).toEqual(before.revisions[0])
  expect(after.revisions[1]).toMatchObject({
    note: 'After the first term.',
    answers: {
      'why-purpose': { kind: 'text', text: 'We lead one school, and we like it.' },
      'pulse-goal/p1': { kind: 'scale', value: 4 },
      'pulse-goal/p2': { kind: 'scale', value: 2 },
    },
  })
})

test('puts back what was agreed, and takes that back too', async ({ page }) => {
  await openReview(page, 'two-peers')
  await part(page, 'What we agreed')
  const field = page.getByLabel('What brings us together, and why now?')
  await page.getByLabel('It needs a change').check()
  await field.fill('Something else.')
  await expect(page.locator('del').first()).toBeVisible()
  await page.getByLabel('It works').check()
  await expect(field).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field).toHaveValue('Something else.')
})

test('is found from a link with the alliance in it, and says so where the alliance is not kept', async ({
  page,
}) => {
  await openReview(page, 'two-peers')
  await page.goto('/alliances/')
  await page.getByRole('link', { name: 'Look again: Leïla Benali and Gwen Pritchard' }).click()
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  await page.goto('/')
  await page.goto('/look-again/#id=somebody-else')
  await expect(page.getByText('isn’t kept in this browser')).toBeVisible()
})

test('promises to keep nothing where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Forbidden.', 'SecurityError')
    }
  })
  await page.goto('/look-again/')
  await expect(page.getByRole('status').filter({ hasText: 'doesn’t let the page keep' })).toBeVisible()
  await expect(page.getByText('No alliance is kept in this browser yet.')).toBeHidden()
  await openReview(page, 'two-peers')
  await expect(page.getByText('This browser keeps nothing, so do it in one sitting')).toBeVisible()
  await expect(page.getByText('Everything that you write is kept as you go.')).toBeHidden()
})

test('promises no lines to read where nothing is written yet', async ({ page }) => {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
  await page.goto('/look-again/')
  await page.getByRole('link', { name: 'Look again: Maya and Tom' }).click()
  await expect(page.getByText('Nothing is written yet')).toBeVisible()
})

test('shows what changed between two versions, and the numbers of each in text', async ({ page }) => {
  await openReview(page, 'manager-and-senior')
  await page.getByRole('link', { name: 'Compare versions' }).click()
  await arriveAt(page, 'What changed, and when')
  await page.getByLabel('The earlier one').selectOption({ index: 0 })
  await expect(page.getByRole('heading', { name: /^From version 1 to version/ })).toBeVisible()
  await expect(page.locator('.changes :is(ins, del)').first()).toBeVisible()
  await expect(
    page
      .getByRole('figure')
      .first()
      .getByRole('row', { name: /Ingrid Halvorsen( \d| –)+/ }),
  ).toBeVisible()
})

test('asks about a vague promise, and leaves it when told to', async ({ page }) => {
  await openBuilder(page, '?template=two-people')
  await page.goto('/builder/#topic/commitments')
  const line = page.getByRole('textbox', { name: 'Line 1' }).first()
  await line.fill('I will be supportive.')
  const asked = page.getByRole('complementary', { name: 'Could somebody notice within two weeks?' })
  await expect(asked.getByText('What would we see or hear? “supportive” means')).toBeVisible()
  await page.getByRole('button', { name: 'Leave it as it is: I will be supportive.' }).click()
  await expect(asked).toBeHidden()
  await expect(line).toBeFocused()
  await line.fill('I will be supportive. ')
  await line.fill('I will be supportive.')
  await page.waitForTimeout(2500) // longer than the pause after which it would ask again
  await expect(asked).toBeHidden()
})

test('leads from a scene without an answer to its question', async ({ page }) => {
  await openBuilder(page, '?template=two-people')
  await goTo(page, 'Check')
  await page.getByRole('link', { name: 'Try it on hard moments' }).click()
  await arriveAt(page, 'Is anything missing?')
  await expect(page.getByText('Your paper has an answer to 0 of 13 scenes.')).toBeVisible()
  await page.getByRole('button', { name: /^Answer this question: What do we do when feedback hurt/ }).click()
  const field = page.getByRole('article', { name: 'Feedback hurt' }).getByRole('textbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('We say so the same day.')
  await expect(page.getByText('Your paper has an answer to 1 of 13 scenes.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the answers' }).click()
  await arriveAt(page, 'Check what you wrote')
  await expect(page.getByText('We say so the same day.')).toBeVisible()
})

const screens = { phone: { width: 320, height: 640 }, desktop: { width: 1400, height: 900 } }
const parts = ['', '/pulse/p1', '/pulse', '/line/why-purpose', '/agree', '/done', '/versions', '/scenes']
const steps = ['start', ...parts.map((one) => `id=two-peers${one}`)]

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`on a ${screen} in ${colorScheme} colours`, () => {
      test.use({ viewport, colorScheme })
      test('has no step that axe objects to, or that must be scrolled sideways', async ({ page }) => {
        test.slow()
        await openReview(page, 'two-peers')
        await say(await inPulse(page), 'Are we getting where we want to go?', 4)
        for (const step of steps) {
          await page.goto(`/look-again/#${step}`)
          await expect(page.locator('#step-title')).toBeFocused()
          if (step.endsWith('/scenes')) await expect(page.getByRole('article').first()).toBeVisible()
          if (step.endsWith('/line/why-purpose')) await page.getByLabel('It needs a change').check()
          expect([step, await objections(page, colorScheme)]).toEqual([step, []])
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect([step, wide]).toEqual([step, viewport.width])
        }
      })
    })
  }
}

async function inPulse(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Begin' }).click()
  await arriveAt(page, 'Leïla Benali, how is it going?')
  return page
}
