import { expect, type Page } from '@playwright/test'

async function openWorkshop(page: Page): Promise<void> {
  await page.goto('/workshop/')
  await expect(page.locator('.workshop[data-awake="true"]')).toBeVisible()
}

const told = (page: Page) => expect(page.getByText(/load this page again/)).toBeVisible()

/** The parts that the page of workshops fetches later. */
export const workshopErrands = {
  'taking the names for a workshop': {
    parts: ['read-names'],
    act: async (page: Page) => {
      await openWorkshop(page)
      await page.getByLabel('Their names').fill('Ada')
      await page.getByRole('button', { name: 'Take these names' }).click()
      await told(page)
    },
  },
  'taking the names from a table': {
    parts: ['decode-table'],
    act: async (page: Page) => {
      await openWorkshop(page)
      const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('Ada') }
      await page.getByLabel('Take the names from a CSV file').setInputFiles(file)
      await told(page)
    },
  },
}
