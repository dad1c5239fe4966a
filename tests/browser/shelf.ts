import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { databaseVersion } from '../../scripts/site/demo/fill-browser.ts'
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

/** Writes where no page of ours is awake, so that none has to be loaded twice. */
async function put(page: Page, shelf: Shelf, entries: readonly Entry[]): Promise<void> {
  await page.goto('/robots.txt')
  await page.evaluate(write, { version: databaseVersion, shelves, shelf, entries })
  await openShelf(page)
}

const shelves = ['alliances', 'places', 'rounds'] as const
type Shelf = (typeof shelves)[number]
type Entry = readonly [id: string, value: object]

async function write(order: {
  readonly version: number
  readonly shelves: readonly string[]
  readonly shelf: string
  readonly entries: readonly Entry[]
}): Promise<void> {
  const opening = indexedDB.open('before-we-begin:/', order.version)
  opening.onupgradeneeded = () => {
    for (const name of order.shelves) opening.result.createObjectStore(name)
  }
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  const writing = opening.result.transaction(order.shelf, 'readwrite')
  for (const [id, value] of order.entries) writing.objectStore(order.shelf).put(value, id)
  await new Promise((resolve) => {
    writing.oncomplete = resolve
  })
  opening.result.close()
}
