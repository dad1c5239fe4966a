import { expect, type Page } from '@playwright/test'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'

/** What is said when a part of the page is missing. */
export const again = /load (this|the) page again/i

/** What people do when a part of the page has gone from the host, and that they are told. */
export interface Errand {
  readonly parts: readonly string[] // as in the source, without their endings
  readonly kept?: number | readonly Draft[] // alliances that lie in the browser before, or how many
  readonly act: (page: Page) => Promise<unknown>
}

/** Somebody is told to load the page again. */
export const told = (page: Page) => expect(page.locator('main').getByText(again).first()).toBeVisible()
