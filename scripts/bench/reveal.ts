import type { Page } from '@playwright/test'
import type { Apart } from '../../src/core/alliance/apart/apart.ts'
import { agenda, compareAnswers } from '../../src/core/alliance/apart/compare-answers.ts'
import { knownSides } from '../../src/core/alliance/apart/revealed.ts'
import type { RoundAt } from '../../src/core/alliance/apart/round.ts'
import { revealCode } from '../../src/core/alliance/apart/round-code.ts'
import { revealOf } from '../../src/core/alliance/apart/round-steps.ts'
import { codesOf } from '../../src/core/alliance/sending/codes/split-codes.ts'
import { packFragment } from '../../src/core/alliance/sending/fragment.ts'
import { alignedTable } from '../measures/table.ts'
import { serve } from '../site/serve.ts'
import { startBrowser } from '../tests/browser.ts'
import { aRoundOf } from './a-round.ts'
import { median } from './measure.ts'

const SLOWER = 4 // times, as Chromium slows a page down
const address = 'https://example.org/receive/'

interface Weighed {
  readonly people: number
  readonly time: number // ms: everybody's answers put together, compared and sorted
  readonly sent: readonly {
    readonly what: string
    readonly file: number
    readonly link: number
    readonly codes: number
  }[]
}

/**
 * Puts everybody's answers together for pairs, teams and 24 people, and prints how long that takes, what is sent, and
 * after how long a slow phone shows the page, in the built site.
 */
export async function measureReveal(): Promise<void> {
  const rows: Weighed[] = []
  for (const people of [2, 9, 24]) rows.push(await weigh(await aRoundOf(people)))
  const lines = rows.flatMap(({ people, time, sent }) => sent.map((one) => ({ people, time, ...one })))
  console.log(
    alignedTable(lines, {
      people: ({ people }) => String(people),
      what: ({ what }) => what,
      'file, bytes': ({ file }) => String(file),
      'link, letters': ({ link }) => String(link),
      codes: ({ codes }) => String(codes),
      'built in, ms': ({ time }) => time.toFixed(1),
    }),
  )
  const shown = await timesShown(await aRoundOf(24))
  console.log(`24 people at 320 px, processor ${SLOWER} times slower: shown after ${shown.join(', ')} ms.`)
}

async function weigh(round: RoundAt<'sealed'>): Promise<Weighed> {
  const times: number[] = []
  for (let run = 0; run < 15; run++) {
    const start = performance.now()
    await build(round)
    times.push(performance.now() - start)
  }
  const revealed = await revealOf(round)
  const [first] = round.replies
  if (revealed === null || first === undefined) throw new Error('Somebody has replied.')
  const sent = await Promise.all([round.invitation, first, revealed].map(sizeOf))
  return { people: round.invitation.about.people.length, time: median(times), sent }
}

/** All that the page works out before it shows everybody's answers. */
async function build(round: RoundAt<'sealed'>): Promise<void> {
  agenda(compareAnswers(knownSides(round)))
  await revealOf(round)
  await revealCode(round.invitation, round.replies)
}

async function sizeOf(step: Apart) {
  const fragment = String(await packFragment(step))
  const codes = await codesOf(address, fragment)
  const file = new TextEncoder().encode(JSON.stringify(step, null, 2)).length
  return { what: step.step, file, link: address.length + 1 + fragment.length, codes: codes?.length ?? 0 }
}

/** From the first byte of the page to the last question, in ms, five times. */
async function timesShown(round: RoundAt<'sealed'>): Promise<readonly number[]> {
  const port = Number(process.env['PORT'] ?? 4396)
  const server = await serve('dist', port)
  const browser = await startBrowser()
  try {
    const page = await browser.newPage({
      viewport: { width: 320, height: 568 },
      serviceWorkers: 'block',
      baseURL: `http://127.0.0.1:${port}`,
    })
    await keepRound(page, round)
    const client = await page.context().newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const times: number[] = []
    for (let run = 0; run < 5; run++) times.push(await timeShown(page, round.id))
    return times
  } finally {
    await browser.close()
    server.close()
  }
}

async function timeShown(page: Page, id: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(`/apart/#round=${id}`)
  await page.locator('.agenda .compared').last().waitFor()
  return Math.round(await page.evaluate(() => performance.now()))
}

/** Puts the round where the site keeps it, as if it had been sealed here. */
async function keepRound(page: Page, round: RoundAt<'sealed'>): Promise<void> {
  await page.goto('/apart/')
  await page.locator('.sharing[data-awake="true"]').waitFor()
  await page.evaluate(async (kept) => {
    const opening = indexedDB.open('before-we-begin:/')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const writing = opening.result.transaction('rounds', 'readwrite')
    writing.objectStore('rounds').put(kept, kept.id)
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    opening.result.close()
  }, round)
}
