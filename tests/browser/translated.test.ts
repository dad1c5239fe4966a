import { expect, type Page, test } from '@playwright/test'
import { openBuilder } from './builder.ts'
import { openSharing } from './sharing.ts'
import { drafts, openShelf, withKept } from './shelf.ts'
import { type Act, readsTheSame } from './translating.ts'

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).last().click()
const follow = (name: string | RegExp) => (page: Page) => page.getByRole('link', { name }).last().click()
const choose = (label: string) => (page: Page) => page.getByLabel(label).check()
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible()
const hasMade = (name: string) => async (page: Page) => {
  const coming = page.waitForEvent('download')
  await press(name)(page)
  await coming
}
const field = (label: string | RegExp, text: string) => (page: Page) =>
  page.getByLabel(label).last().fill(text)

const people: readonly Act[] = [
  ['open the builder', (page) => openBuilder(page)],
  ['choose a kind', follow(/^Coach and client/)],
  ['go on without a name', press('All the questions')],
  ['name one', (page) => field(/^Name/, 'Maya')(page).then(() => saved(page))],
  ['add somebody', press('Add another: Client')],
  [
    'name two alike',
    (page) => field('Name, person 1', 'Maya')(page).then(() => field('Name, person 2', 'Maya')(page)),
  ],
  ['open the menu of one', press('More for Maya, person 2')],
  ['move one', press('Move up: Maya, person 2')],
  ['remove one', press('Remove: Maya, person 1')],
  ['bring back', press('Undo')],
  ['start over', press('Start over')],
  ['go back to it', press(/^Go back to/)],
  ['change a name', follow('Change Who takes part')],
  ['come back', press('Back to the answers')],
]

const steps: readonly Act[] = [
  ['open an example', (page) => openBuilder(page, '?example=two-peers')],
  ['see the questions', follow('Questions')],
  ...Array.from({ length: 4 }, (): Act => ['go on', press('Continue')]),
  ['see all', follow('Show everything on one page')],
  ['see one', follow('Show one topic at a time')],
  ['check', follow('Check')],
  ['try it on scenes', follow('Try it on hard moments')],
  ['see the paper', follow('Paper')],
  ['say no', choose('Not yet, this is a draft to talk about')],
  ['say yes', choose('Yes, we have talked it through and agreed')],
  ['say no again', choose('Not yet, this is a draft to talk about')],
  ['make the PDF', hasMade('Download the PDF')],
  ['save as Word', hasMade('Save as Word')],
  ['save as Markdown', hasMade('Save as Markdown')],
  ['leave out questions', choose('Left out')],
  ['name the day of the conversation', field('The day of the conversation itself (optional)', '2026-12-24')],
  ['save the dates', hasMade('Save the calendar file')],
]

const shelf: readonly Act[] = [
  ['open the shelf', (page) => withKept(page, drafts(2)).then(() => openShelf(page))],
  ['duplicate', press('Duplicate: Ada 1')],
  ['delete', press('Delete: Ada 1')],
  ['delete another', press('Delete: Ben 1')],
  ['bring back', press(/^Undo|^Bring/)],
  ['search', field('Search by title', 'nobody of this name')],
  ['search on', field('Search by title', 'Ada')],
  ['back up', hasMade('Save a backup')],
]

const review: readonly Act[] = [
  [
    'open a review',
    async (page) => {
      await page.goto('/look-again/')
      await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
      await page.getByLabel('Choose a file').setInputFiles('content/examples/coach-and-client.alliance.json')
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
    },
  ],
  ['begin', press('Begin')],
  ['give a number', (page) => page.getByRole('radio', { name: '4' }).first().check()],
  ['hand over', press(/^Hand over to/)],
  ['give another', (page) => page.getByRole('radio', { name: '2' }).first().check()],
  ['look together', press('Look at the numbers together')],
  ['go on', press('Go on to what you agreed')],
  ['change it', choose('It needs a change')],
  ['write', field('What brings us together, and why now?', 'We lead one school, and we like it.')],
  ['leave it', choose('It works')],
  ['bring back', press('Undo')],
  ['next line', press('Continue')],
  ['agree', follow('Agree')],
  ['say so', press('We agree')],
  ['make the PDF', hasMade('Download the PDF')],
]

const sending: readonly Act[] = [
  ['have something', (page) => withKept(page, drafts(1))],
  ['open', (page) => openSharing(page, '/send/')],
  ['choose', follow(/^Ada 1/)],
  ['lock', choose('Lock the link with a passphrase')],
  ['a weak passphrase', field('Passphrase', 'otter')],
  ['a strong one', field('Passphrase', 'quiet otters dance alone at night, 77')],
  ['unlock', (page) => page.getByLabel('Lock the link with a passphrase').uncheck()],
  [
    'make the link',
    (page) => press('Make the link')(page).then(() => expect(page.getByLabel('Your link')).toBeVisible()),
  ],
  ['save the file', hasMade('Save the file')],
]

const apart: readonly Act[] = [
  ['have something', (page) => withKept(page, drafts(1))],
  ['open', (page) => openSharing(page, '/apart/')],
  ['begin', press('Answer apart: Ada 1')],
  ['seal without a name', press('Seal my answers')],
  ['say who', (page) => page.locator('input[name=who]').first().check()],
  ['seal', press('Seal my answers')],
  ['see all', follow('All that you answer apart')],
  ['remove', press(/^Remove/)],
  ['bring back', press('Undo')],
]

const cards: readonly Act[] = [
  ['open the cards', (page) => page.goto('/templates/cards/')],
  ['open a topic', (page) => page.locator('card-picker summary').first().click()],
  ['pick one', (page) => page.locator('card-picker input').first().check()],
  ['pick another', (page) => page.locator('card-picker input').nth(1).check()],
  ['make them', hasMade('Make the cards')],
  ['pick none', press('Choose none')],
]

const journeys = { people, steps, shelf, review, sending, apart, cards }

for (const [name, acts] of Object.entries(journeys)) {
  test(`every word that changes is the new one while the browser translates: ${name}`, async ({
    browser,
  }) => {
    test.slow()
    await readsTheSame(browser, acts)
  })
}

test('words that change are the new ones also where a translation takes the old ones into its elements', async ({
  browser,
}) => {
  test.slow()
  await readsTheSame(browser, people, 'taken-in')
})
