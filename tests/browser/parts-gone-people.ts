import { expect, type Page } from '@playwright/test'
import { openBuilder } from './builder.ts'
import { withRound } from './shelf.ts'

/** The parts that a page fetches for those who take part. */
export const errandsWithPeople = {
  'what was said apart, which can be left out': {
    parts: ['draw-said-apart'],
    kept: 1,
    act: async (page: Page) => {
      const about = { id: 'kept-0' }
      await withRound(page, { id: 'a-round', invitation: { about }, replies: [{}] })
      await Promise.all([page.waitForRequest(/\/draw-said-apart\./), openBuilder(page, '#open=kept-0')])
      await expect(page.getByRole('heading', { name: 'Check what you wrote' })).toBeVisible()
    },
  },
  'what my part offers, without which every field can be filled in': {
    parts: ['draw-offers'],
    kept: 1,
    act: async (page: Page) => {
      await page.goto('/my-part/')
      await expect(page.locator('.my-part[data-awake="true"]')).toBeVisible()
      await page.getByLabel('Your name').fill('Ana')
      await page.reload()
      await expect(page.getByLabel('Your name')).toHaveValue('Ana')
      await Promise.all([page.waitForRequest(/\/draw-offers\./), openBuilder(page, '#open=kept-0')])
      await expect(page.getByRole('heading', { name: 'Check what you wrote' })).toBeVisible()
    },
  },
  'what can be done with a list of people, whose names can be written without it': {
    parts: ['people-list'],
    act: async (page: Page) => {
      await openBuilder(page, '?template=team')
      await expect(
        page
          .locator('main')
          .getByText(/load this page again/i)
          .first(),
      ).toBeVisible()
      await page.getByLabel('Name, person 1').fill('Ada')
      await expect(page.getByText('Saved on this device')).toBeVisible()
    },
  },
}
