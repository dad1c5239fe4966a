import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Installed } from '../../scripts/tests/other-browsers.ts'
import { ownSite } from '../browser/own-site.ts'
import type { Driven, Tab } from './drivers/tab.ts'
import { journey, type World } from './journey.ts'

/** Walks the whole journey in one browser; each step is a test of its own. A browser that is not here is left out. */
export function walk<Programs>(
  name: string,
  found: Installed<Programs>,
  start: (programs: Programs) => Promise<Driven>,
): void {
  describe.skipIf('missing' in found)(name, () => {
    let browser: Driven
    let world: World
    beforeAll(async () => {
      if ('missing' in found) return
      browser = await start(found.programs)
      const [maya, tom, newcomer] = [await browser.newTab(), await browser.newTab(), await browser.newTab()]
      const site = await ownSite()
      world = { maya, tom, newcomer, site, made: { pdf: '', reply: '' } }
    })
    afterAll(async () => {
      await world?.site.stop()
      for (const tab of [world?.maya, world?.tom, world?.newcomer]) await tab?.close()
      await browser?.close()
    })
    for (const [step, walkStep] of Object.entries(journey)) {
      it(step, async ({ onTestFailed }) => {
        onTestFailed(() => keepPictures(`${name}, ${step}`, [world.maya, world.tom, world.newcomer]))
        await walkStep(world)
      })
    }
  })
}

async function keepPictures(step: string, tabs: readonly Tab[]): Promise<void> {
  const folder = 'test-results/every-browser'
  mkdirSync(folder, { recursive: true })
  for (const [index, tab] of tabs.entries()) {
    writeFileSync(`${folder}/${step.replace(/[^\w]+/g, '-')}-${index + 1}.png`, await tab.picture())
  }
}
