import { expect, type Page } from '@playwright/test'

/** What is said when a part of the page is missing. */
export const again = /load (this|the) page again/i

/** What people do when a part of the page has gone from the host, and that they are told. */
export interface Errand {
  readonly parts: readonly string[] // as in the source, without their endings
  readonly kept?: number // alliances that lie in the browser before
  readonly act: (page: Page) => Promise<unknown>
}

/** Somebody is told to load the page again. */
export const told = (page: Page) => expect(page.locator('main').getByText(again).first()).toBeVisible()
