import { afterAll, beforeAll, describe, it } from 'vitest'
import { findWebKit } from '../../scripts/tests/other-browsers.ts'
import { type OwnSite, ownSite } from '../browser/own-site.ts'
import { atThePaper, openBuilder, seesPages } from './acts.ts'
import type { Driven } from './drivers/tab.ts'
import { startWebKit } from './drivers/webkit.ts'
import { press, take, write } from './hands.ts'
import { checkPdf } from './pdf.ts'

/** In Safari's engine the first paper of each load once failed, and the second came (bugs.webkit.org 242740). */
const loads = Array.from({ length: 10 }, (_, index) => index + 1)
const webkit = findWebKit()

describe.skipIf('missing' in webkit)('WebKit, the first paper of a load', () => {
  let browser: Driven
  let site: OwnSite
  beforeAll(async () => {
    if ('missing' in webkit) return
    browser = await startWebKit(webkit.programs)
    site = await ownSite()
  })
  afterAll(async () => {
    await site.stop()
    await browser.close()
  })

  it.each(loads)('load %i: the preview comes, and after another load the PDF', async () => {
    const tab = await browser.newTab()
    try {
      await openBuilder(tab, site.address)
      await press(tab, 'link', 'Any two people')
      await write(tab, 'Name, person 1', 'Maya')
      await seesPages(tab)
      await openBuilder(tab, site.address, '?example=two-peers')
      await atThePaper(tab)
      checkPdf(await take(tab, 'button', 'Download the PDF', '.pdf'))
    } finally {
      await tab.close()
    }
  })
})
