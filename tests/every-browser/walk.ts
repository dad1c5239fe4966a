import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Installed } from '../../scripts/tests/other-browsers.ts'
import { ownSite } from '../browser/own-site.ts'
import type { Driven } from './drivers/tab.ts'
import { journey, type World } from './journey.ts'

/** Walks the whole journey in one browser; each step is a test of its own. A browser that is not here is left out. */
export function walk<Programs>(
  name: string,
  found: Installed<Programs>,
  start: (programs: Programs) => Promise<Driven>,
): void {
  describe.skipIf('missing' in found)(name, () => {
    let walking: Walking
    let anew: 'not yet' | 'now' | 'was' = 'not yet'
    const begin = async () => {
      if (!('missing' in found)) walking = await beginWalk(await start(found.programs))
    }
    beforeAll(begin)
    afterAll(() => walking?.end())
    for (const [step, walkStep] of Object.entries(journey)) {
      // A driver loses its browser now and then: the whole way is walked once more, from a fresh one, and the table says so.
      it(step, { retry: 1 }, async () => {
        if (anew === 'now') {
          anew = 'was'
          await walking.end()
          await begin()
          await walkUpTo(step, walking.world)
        }
        await walkStep(walking.world).catch(async (reason) => {
          if (anew === 'not yet') anew = 'now'
          await keepPictures(`${name}, ${step}`, walking.world)
          throw reason
        })
      })
    }
  })
}

interface Walking {
  readonly world: World
  end(): Promise<void>
}

async function beginWalk(browser: Driven): Promise<Walking> {
  const [maya, tom, newcomer] = [await browser.newTab(), await browser.newTab(), await browser.newTab()]
  const site = await ownSite()
  const end = async () => {
    const tabs = [maya, tom, newcomer].map((tab) => () => tab.close())
    for (const over of [() => site.stop(), ...tabs, () => browser.close()]) await over().catch(tellLost)
  }
  return { world: { maya, tom, newcomer, site, made: { pdf: '', reply: '' } }, end }
}

async function walkUpTo(step: string, world: World): Promise<void> {
  for (const [before, walkStep] of Object.entries(journey)) {
    if (before === step) return
    await walkStep(world)
  }
}

async function keepPictures(step: string, { maya, tom, newcomer }: World): Promise<void> {
  const folder = 'test-results/every-browser'
  mkdirSync(folder, { recursive: true })
  for (const [index, tab] of [maya, tom, newcomer].entries()) {
    const picture = await tab.picture().catch(tellLost)
    if (picture) writeFileSync(`${folder}/${step.replace(/[^\w]+/g, '-')}-${index + 1}.png`, picture)
  }
}

/** What a browser that was lost can't do any more keeps nobody from the next try. */
function tellLost(reason: unknown): void {
  console.warn('Not any more:', reason)
}
