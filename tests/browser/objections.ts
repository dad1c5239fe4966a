import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export type ColorScheme = 'light' | 'dark'

/**
 * What axe objects to on the page as it is now, each with the places. In the light it is asked for every rule; the dark
 * changes colours alone, so there it is asked for the contrast.
 */
export async function objections(page: Page, scheme: ColorScheme = 'light'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode() // half the time; it would only matter for frames
  const { violations } = await (scheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
