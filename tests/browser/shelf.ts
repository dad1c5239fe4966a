import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Alliance } from '../../src/core/alliance/alliance.ts'
import type { Draft } from '../../src/core/alliance/keeping/draft.ts'

const examples = readdirSync('content/examples')
  .filter((name) => name.endsWith('.alliance.json'))
  .map((name): Alliance => JSON.parse(readFileSync(`content/examples/${name}`, 'utf8')))

const first = Date.UTC(2026, 0, 5)
const names = ['Ada', 'Ben', 'Cleo', 'Dario', 'Élodie', 'Fatima', 'Goran', 'Hana', 'Ivo', 'Jun']

/** As many alliances as a coach has, no two with the same title. */
export function drafts(count: number): Draft[] {
  return Array.from({ length: count }, (_, index) => {
    const example = examples[index % examples.length]
    if (example === undefined) throw new Error('There are no examples in content/examples.')
    const title = `${names[index % names.length]} ${Math.floor(index / names.length) + 1}`
    const alliance = { ...example, id: `kept-${index}`, title }
    return { alliance, changed: first + index * 86_400_000, conflicts: [] }
  })
}

/** Opens the page of all alliances and waits until it knows what is kept. */
export async function openShelf(page: Page): Promise<void> {
  await page.goto('/alliances/')
  await expect(page.locator('.shelf[data-awake="true"]')).toBeVisible()
}

/** Puts alliances into the browser, as the builder would have kept them, and opens the page anew. */
export async function withKept(
  page: Page,
  kept: readonly (Draft | { readonly torn: true })[],
): Promise<void> {
  await put(
    page,
    'alliances',
    kept.map((value) => ['alliance' in value ? value.alliance.id : 'torn', value]),
  )
}

/** The same with something that is being answered apart. */
export async function withRound(page: Page, round: object): Promise<void> {
  await put(page, 'rounds', [['a-round', round]])
}

async function put(
  page: Page,
  shelf: string,
  entries: readonly [id: string, value: object][],
): Promise<void> {
  await openShelf(page)
  await page.evaluate(
    async ([name, values]) => {
      const opening = indexedDB.open('before-we-begin:/')
      await new Promise((resolve) => {
        opening.onsuccess = resolve
      })
      const writing = opening.result.transaction(name, 'readwrite')
      for (const [id, value] of values) writing.objectStore(name).put(value, id)
      await new Promise((resolve) => {
        writing.oncomplete = resolve
      })
      opening.result.close()
    },
    [shelf, entries] as const,
  )
  await openShelf(page)
}
