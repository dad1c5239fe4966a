import type { Errand } from './errand.ts'
import { told } from './errand.ts'
import { drafts } from './shelf.ts'

const twoTitles = { kind: 'title', mine: 'One', theirs: 'Other' } as const

/** Parts that are fetched for what happens between people: joining and leaving, two wordings, a yes from each. */
export const amongPeople: Readonly<Record<string, Errand>> = {
  'asking who takes part, in a look back': {
    parts: ['ComeAndGo'],
    kept: 1,
    act: async (page) => {
      await page.goto('/look-again/#id=kept-0/people')
      await told(page)
    },
  },
  'choosing between two wordings': {
    parts: ['Conflicts'],
    kept: drafts(1).map((draft) => ({ ...draft, conflicts: [twoTitles] })), // the shelf needs the part, too
    act: async (page) => {
      await page.goto('/look-again/#id=kept-0')
      await told(page)
    },
  },
  'saying yes': {
    parts: ['Yeses'],
    kept: 1,
    act: async (page) => {
      await page.goto('/read/')
      await page.locator('.kept a').first().click()
      await page.getByRole('button', { name: 'Yes from each of you' }).click()
      await told(page)
    },
  },
}
