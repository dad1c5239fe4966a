// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Pagefind } from '../../src/frame/pagefind.ts'
import { holds, named } from '../kit/a-screen.ts'
import { draw } from '../kit/drawn.ts'
import '../../src/frame/site-search.ts'

type Found = Awaited<ReturnType<Pagefind['debouncedSearch']>>

/** What Pagefind finds here, and whether its code arrives. */
const site = vi.hoisted(() => ({ find: async (_words: string): Promise<Found> => null, isThere: true }))
vi.mock('../../src/frame/pagefind.ts', async (original) => ({
  ...(await original<typeof import('../../src/frame/pagefind.ts')>()),
  async loadPagefind() {
    if (!site.isThere) throw new TypeError('Failed to fetch dynamically imported module')
    return { options: async () => {}, debouncedSearch: site.find } satisfies Pagefind
  },
}))

/** As Search.astro draws it. */
const page = `<site-search data-base="/">
  <button class="search-open" disabled>Search</button>
  <dialog><input id="search-words" type="search"><button data-close>Close</button>
    <p class="search-status"></p><ol class="search-results"></ol></dialog>
</site-search>`

const result = (title: string, excerpt = '', places: readonly (readonly [string, string])[] = []) => ({
  data: async () => ({
    title,
    url: `/${title}/`,
    excerpt,
    meta: { title },
    sub_results: places.map(([hash, text]) => ({
      title: hash.slice(1),
      url: `/${title}/${hash}`,
      excerpt: text,
    })),
  }),
})

const find = <Kind extends HTMLElement>(what: string) => document.querySelector(what) as Kind // drawn above
const input = () => find<HTMLInputElement>('input')
const isOpen = () => find<HTMLDialogElement>('dialog').open
const status = () => find('.search-status').textContent
const shown = () => [...document.querySelectorAll('.search-results > li')].map((one) => one.textContent)

function type(words: string): void {
  input().value = words
  input().dispatchEvent(new Event('input'))
}

function key(name: string, more: KeyboardEventInit = {}, on: EventTarget = input()): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })
  on.dispatchEvent(event)
  return event
}

beforeEach(() => {
  site.find = async () => ({ results: [] })
  site.isThere = true
  draw(page)
})
afterEach(() => find('site-search').remove())

describe('the search of the site', () => {
  it('can be pressed once its code is here, and closes by its button or beside it', () => {
    expect(isOpen()).toBe(false)
    named('Search').click()
    expect(isOpen()).toBe(true)
    named('Close').click()
    expect(isOpen()).toBe(false)
    named('Search').click()
    find('dialog').click()
    expect(isOpen()).toBe(false)
  })

  it('shows the pages with the places on them, the words marked, and how many there are', async () => {
    const places = [
      ['#_top', 'Nothing of its own'],
      ['#hard', 'When <mark>feedback</mark> hurts'],
    ] as const
    const pages = [
      result('how-to', 'Give <mark>feedback</mark> &lt;soon&gt;'),
      result('pitfalls', '', places),
    ]
    site.find = async () => ({ results: pages })
    type('feedback')
    await holds(() => expect(status()).toBe('2 pages for “feedback”'))
    expect(shown()).toEqual(['how-toGive feedback <soon>', 'pitfallshardWhen feedback hurts'])
    expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
      'feedback',
      'feedback',
    ])
    expect(find<HTMLAnchorElement>('.search-place').getAttribute('href')).toBe('/pitfalls/#hard')
  })

  it('shows the first eight of many pages, and says how many there are', async () => {
    site.find = async () => ({ results: Array.from({ length: 30 }, (_, index) => result(`page-${index}`)) })
    type('we')
    await holds(() => expect(status()).toBe('30 pages for “we”'))
    expect(shown()).toHaveLength(8)
  })

  it('says that nothing was found, and what to type when there is nothing in the field', async () => {
    type('xyz')
    await holds(() => expect(status()).toBe('Nothing found for “xyz”. Try another word.'))
    type('  ')
    expect(status()).toBe('Type a word, such as “feedback” or “kick-off”.')
  })

  it('forgets an answer that comes after somebody has typed on', async () => {
    const answers = new Map<string, (found: Found) => void>()
    site.find = (words) => new Promise((answer) => answers.set(words, answer))
    type('feed')
    await holds(() => expect(answers.has('feed')).toBe(true))
    type('trust')
    await holds(() => expect(answers.has('trust')).toBe(true))
    answers.get('trust')?.({ results: [result('trust')] })
    await holds(() => expect(shown()).toEqual(['trust']))
    answers.get('feed')?.({ results: [result('feed')] })
    await new Promise((done) => setImmediate(done))
    expect([shown(), status()]).toEqual([['trust'], '1 page for “trust”'])
  })

  it('says when its code does not arrive, and tries again with the next letter', async () => {
    site.isThere = false
    type('trus')
    await holds(() => expect(status()).toMatch(/^Search did not load\. Look whether you are online/))
    site.isThere = true
    site.find = async () => ({ results: [result('trust')] })
    type('trust')
    await holds(() => expect(shown()).toEqual(['trust']))
  })

  it('says nothing of a failure to somebody who has emptied the field meanwhile', async () => {
    site.find = () => Promise.reject(new TypeError('Failed to fetch'))
    type('trust')
    type('')
    await new Promise((done) => setImmediate(done))
    expect(status()).toBe('Type a word, such as “feedback” or “kick-off”.')
  })
})

describe('the keys of the search', () => {
  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])('%s and K open it and close it, wherever somebody is', (_name, held) => {
    expect(key('k', held, document.body).defaultPrevented).toBe(true)
    expect(isOpen()).toBe(true)
    key('K', held, document.body)
    expect(isOpen()).toBe(false)
    expect(key('k', {}, document.body).defaultPrevented).toBe(false)
  })

  it('Enter goes to the first page, but not while a word is being put together', async () => {
    site.find = async () => ({ results: [result('trust'), result('other')] })
    type('trust')
    await holds(() => expect(shown()).toHaveLength(2))
    const went: string[] = []
    find('.search-results').addEventListener('click', (event) => {
      event.preventDefault()
      if (event.target instanceof HTMLAnchorElement) went.push(event.target.pathname)
    })
    key('Enter', { isComposing: true })
    expect(went).toEqual([])
    key('Enter')
    expect(went).toEqual(['/trust/'])
  })

  it('Escape in an empty field closes it; in a full one it is left to the browser, which clears it', () => {
    named('Search').click()
    input().value = 'trust'
    expect(key('Escape').defaultPrevented).toBe(false)
    expect(isOpen()).toBe(true)
    input().value = ''
    key('Escape')
    expect(isOpen()).toBe(false)
  })
})
