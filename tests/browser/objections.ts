import type { Page } from '@playwright/test'
import axe from 'axe-core'

export type ColorScheme = 'light' | 'dark'

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}

/**
 * What axe objects to on the page as it is now, each with the places. In the light it is asked for every rule; the dark
 * changes colours alone, so there it is asked for the contrast.
 */
export async function objections(page: Page, scheme: ColorScheme = 'light'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return await page.evaluate(
    violations,
    scheme === 'dark' ? { ...asked, runOnly: ['color-contrast'] } : asked,
  )
}

/** Only what is wrong is gathered and sent from the page; all that is well would be megabytes. */
const asked: axe.RunOptions = {
  resultTypes: ['violations'],
  preload: { assets: ['media'] }, // its one rule that reads the styles is an experiment, which is not asked for
}

async function violations(options: axe.RunOptions): Promise<readonly string[]> {
  const found = await window.axe?.run(document, options)
  if (found === undefined) throw new Error('axe is not in the page.')
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
