import { expect, type Page } from '@playwright/test'
import { begin, goTo, openBuilder } from './builder.ts'
import { again, type Errand, told } from './errand.ts'
import { carry, withLaunched, withPickers } from './own-files.ts'
import { apartErrands } from './parts-gone-apart.ts'
import { amongPeople } from './parts-gone-between.ts'
import { errandsWithPeople } from './parts-gone-people.ts'
import { drafts, openShelf, withKept, withRound } from './shelf.ts'
import { workshopErrands } from './workshop-parts-gone.ts'

async function begun(page: Page): Promise<void> {
  await openBuilder(page)
  await begin(page, 'Any two people', ['Maya', 'Tom'])
}

/** Every part that pages fetch when they first need it; tests/house.test.ts sees to it that none is missing. */
export const errands: Readonly<Record<string, Errand>> = {
  ...amongPeople,
  'changing the questions of a topic': {
    parts: ['ChangeQuestions'],
    act: async (page) => {
      await begun(page)
      await page.getByRole('button', { name: /^Change the questions/ }).click()
      await told(page)
    },
  },
  'adding a letterhead': {
    parts: ['LetterheadPanel'],
    act: async (page) => {
      await begun(page)
      await goTo(page, 'Paper')
      await page.getByRole('button', { name: 'Add a letterhead' }).click()
      await told(page)
    },
  },
  'coming to what follows the paper': {
    parts: ['AfterPaper'],
    act: async (page) => {
      await begun(page)
      await goTo(page, 'Paper')
      await told(page)
    },
  },
  'saving the dates': {
    parts: ['calendar-file'],
    act: async (page) => {
      await begun(page)
      await goTo(page, 'Paper')
      await page.getByRole('button', { name: 'Save the calendar file' }).click()
      await told(page)
    },
  },
  'unfolding what is in the PDF': {
    parts: ['PdfContents'],
    act: async (page) => {
      await begun(page)
      await goTo(page, 'Paper')
      await page.getByText('What is in this PDF').click()
      await told(page)
    },
  },
  'trying scenes': {
    parts: ['Scenes', 'fetch-scenes'],
    act: async (page) => {
      await begun(page)
      await goTo(page, 'Check')
      await page.getByRole('link', { name: 'Try it on hard moments' }).click()
      await told(page)
    },
  },
  'asking about promises, which can be left out': {
    parts: ['hints'],
    act: async (page) => {
      await begun(page)
      await goTo(page, 'Questions')
      await page.getByRole('link', { name: 'Show everything on one page' }).click()
      const promises = page.getByRole('group', { name: 'What can we count on from you?' })
      await promises.locator('.rows textarea').first().fill('I will try to be more flexible soon.')
      await page.waitForRequest(/\/hints\./)
      await expect(page.getByText('Saved on this device')).toBeVisible()
    },
  },
  ...errandsWithPeople,
  ...apartErrands,
  'opening an example': {
    parts: ['parse'],
    act: async (page) => {
      await openBuilder(page, '?example=two-peers')
      await expect(page.getByText('The example didn’t arrive.')).toBeVisible()
    },
  },
  'reading what is kept, in the builder': {
    parts: ['reconcile'],
    kept: 1,
    act: async (page) => {
      await openBuilder(page)
      await told(page)
    },
  },
  'reading what is kept, on the shelf': {
    parts: ['reconcile'],
    kept: 1,
    act: async (page) => {
      await page.goto('/alliances/')
      await told(page)
    },
  },
  'reading what is kept, for a look back': {
    parts: ['reconcile'],
    kept: 1,
    act: async (page) => {
      await page.goto('/look-again/')
      await expect(page.locator('.app-page[data-awake="true"]')).toBeVisible()
      await told(page)
    },
  },
  ...workshopErrands,
  'saving a backup': {
    parts: ['holdings', 'round-store', 'workshop-store', 'my-part-store', 'write-backup'],
    kept: 2,
    act: async (page) => {
      await openShelf(page)
      await page.getByRole('button', { name: 'Save a backup' }).click()
      await told(page)
    },
  },
  'choosing a backup': {
    parts: ['read-backup', 'plan-restore', 'restore-all'],
    kept: 2,
    act: async (page) => {
      await openShelf(page)
      const file = { name: 'one.json', mimeType: 'application/json', buffer: Buffer.from('{}') }
      await page.getByLabel('Restore a backup').setInputFiles(file)
      await expect(page.getByText('one.json could not be opened.')).toBeVisible()
    },
  },
  'looking into a folder of one’s own': {
    parts: ['look-into-folder'],
    kept: 1,
    act: async (page) => {
      await page.evaluate(() => localStorage.setItem('before-we-begin:/:folder', '1'))
      await openShelf(page)
      await told(page)
    },
  },
  'looking into the files of single alliances': {
    parts: ['look-into-files'],
    kept: 1,
    act: async (page) => {
      await page.evaluate(() => localStorage.setItem('before-we-begin:/:files', '1'))
      await openShelf(page)
      await told(page)
    },
  },
  'keeping a file up to date that was opened with the site': {
    parts: ['opened-file'],
    act: async (page) => {
      await withPickers(page)
      await withLaunched(page, 'ada-1.alliance.json')
      await page.goto('/')
      await carry(page, { 'ada-1.alliance.json': JSON.stringify(drafts(1)[0]?.alliance) })
      await page.goto('/receive/')
      await page.getByRole('button', { name: 'Keep this file up to date' }).click()
      await expect(page.getByText('stays as it is')).toBeVisible()
    },
  },
  'looking for answers that can’t be read': {
    parts: ['damaged-rounds'],
    kept: 1,
    act: async (page) => {
      await withRound(page, { stage: 'of-tomorrow' })
      await expect(page.getByRole('heading', { name: 'Where this is kept' })).toBeVisible()
    },
  },
  'making cards': {
    parts: ['start-engine'],
    act: async (page) => {
      await page.goto('/templates/cards/')
      await page.locator('card-picker summary').first().click()
      await page.locator('card-picker input').first().check()
      await page.getByRole('button', { name: 'Make the cards' }).click()
      await told(page)
    },
  },
  'searching the guide': {
    parts: ['pagefind'],
    act: async (page) => {
      await page.goto('/')
      await page.keyboard.press('Control+k')
      await page.getByLabel('Search the guide').fill('feedback')
      await expect(page.locator('.search-status')).toContainText(again)
    },
  },
}

/** The browser as it is before, with these alliances in it, or so many. */
export async function keep(page: Page, kept: NonNullable<Errand['kept']>): Promise<void> {
  const inIt = typeof kept === 'number' ? drafts(kept) : kept
  if (inIt.length > 0) await withKept(page, inIt)
}
