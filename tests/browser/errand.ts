import { expect, type Page } from '@playwright/test'

const again = /load (this|the) page again/i

/** What people do when a part of the page has gone from the host, and that they are told. */
export interface Errand {
  readonly parts: readonly string[] // as in the source, without their endings
  readonly kept?: number // alliances that lie in the browser before
  readonly act: (page: Page) => Promise<unknown>
}

/** Waits until the page says what to do. */
export const told = (page: Page) => expect(page.locator('main').getByText(again).first()).toBeVisible()
