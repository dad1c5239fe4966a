import type { Browser, Page } from '@playwright/test'
import { longestTasks, taskCategories } from './main-thread.ts'
import { heldBytes, watchProcess } from './roster-memory.ts'

/** What it took to make so many papers. */
export interface PapersMade {
  readonly what: string
  readonly papers: number
  readonly seconds: number
  readonly bytes: number
  readonly most: number // bytes of the process beyond what it began with, while the papers were made
  readonly held: number // bytes of page and worker when they were done, their garbage collected
  readonly tasks: readonly number[] // of the page's thread, in ms of processor time, the longest first
}

/** Measures what a page does, from its start to its end. */
export async function measureMaking(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Omit<PapersMade, 'what' | 'papers' | 'bytes'>> {
  const watched = await watchProcess(browser)
  await browser.startTracing(page, { categories: taskCategories })
  const start = performance.now()
  await act()
  const seconds = (performance.now() - start) / 1000
  const most = watched.stop()
  const tasks = longestTasks(JSON.parse((await browser.stopTracing()).toString()))
  return { seconds, most, held: await heldBytes(page), tasks }
}
