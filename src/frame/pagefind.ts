import { piecesOf } from './excerpt.ts'

interface ResultData {
  readonly title: string
  readonly url: string
  readonly excerpt: string // HTML, in which Pagefind has escaped all but its own <mark>
}

interface FoundPage extends ResultData {
  readonly meta: Readonly<Record<string, string>>
  readonly sub_results: readonly ResultData[]
}

/** The part of Pagefind's own code that we use; it is made at build, next to its index. */
export interface Pagefind {
  options(options: object): Promise<void>
  debouncedSearch(
    words: string,
    options: object,
    milliseconds: number,
  ): Promise<{ results: readonly { data(): Promise<FoundPage> }[] } | null>
}

interface SearchResults {
  readonly total: number
  readonly pages: readonly FoundPage[]
}

const mostResults = 8

/** Pagefind, from this site. A title, and the words that a page names as its own, weigh more than a word in passing. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
  await pagefind.options({
    noWorker: true, // the page's policy binds the page; a worker from a file it does not
    ranking: { termFrequency: 0.6, pageLength: 0.4, metaWeights: { title: 6, words: 4 } },
  })
  return pagefind
}

/** The first pages that say these words; nothing when newer words came in between. */
export async function find(pagefind: Pagefind, words: string): Promise<SearchResults | undefined> {
  const found = await pagefind.debouncedSearch(words, {}, 120)
  if (!found) return undefined
  const pages = await Promise.all(found.results.slice(0, mostResults).map((result) => result.data()))
  return { total: found.results.length, pages }
}

/** A page that was found, with the places on it. */
export function resultItem(page: FoundPage): HTMLElement {
  const item = document.createElement('li')
  item.append(link(page.url, page.meta['title'] ?? page.url, 'search-page'))
  const places = page.sub_results.filter(({ url }) => /#(?!_top)/.test(url)).slice(0, 2)
  if (places.length === 0) item.append(excerpt(page.excerpt))
  for (const place of places)
    item.append(link(place.url, place.title, 'search-place'), excerpt(place.excerpt))
  return item
}

function link(url: string, text: string, name: string): HTMLElement {
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.textContent = text
  anchor.className = name
  return anchor
}

function excerpt(html: string): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.append(...piecesOf(html).map(({ text, isFound }) => (isFound ? marked(text) : text)))
  return paragraph
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}
