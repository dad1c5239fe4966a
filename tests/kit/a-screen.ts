import { readFile } from 'node:fs/promises'
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { expect, vi } from 'vitest'
import { readMessages, readTemplates, readTopics } from '../../src/content/read-content.ts'
import { eventually } from '../eventually.ts'
import { newBrowser, newStorage } from '../keeping/a-browser.ts'
import { actable, all, named, textOf } from './by-name.ts'

export { all, named } from './by-name.ts'

/** What every page of the app is made with. */
export const content = { templates: readTemplates(), topics: readTopics() }
export const messages = readMessages('en')

const files: File[] = []

/** A browser in which nothing is kept, and what a page asks of it that happy-dom has not; `hash` is that of the address. */
export function newScreen(hash = ''): void {
  newBrowser()
  vi.stubGlobal('sessionStorage', newStorage())
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true })
  files.length = 0
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.download === '' && !isTaken(this)) follow(this.getAttribute('href') ?? '')
  })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof File) files.push(file)
    return 'blob:http://localhost/file'
  })
  vi.stubGlobal('origin', location.origin)
  vi.spyOn(location, 'assign').mockImplementation((address) => {
    went.push(String(address))
  })
  vi.stubGlobal(
    'fetch',
    async (address: URL) => new Response(new Uint8Array(await readFile(`public${address.pathname}`))),
  )
  went.length = 0
  goTo(hash)
}

/** happy-dom tells of an address that was only replaced, a moment later; no browser does. */
function tellNobody(event: Event): void {
  if (event instanceof HashChangeEvent) event.stopImmediatePropagation()
}

if (typeof window !== 'undefined') addEventListener('hashchange', tellNobody, true)

/** The address bears this hash when the page opens; nobody hears of it. */
export function goTo(hash: string): void {
  history.replaceState(null, '', hash === '' ? location.pathname : hash)
}

/** Whether the page takes the press of a link itself; happy-dom would follow it otherwise. */
function isTaken(link: HTMLAnchorElement): boolean {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true })
  let isPrevented = false
  const last = () => {
    isPrevented = press.defaultPrevented
    press.preventDefault()
  }
  addEventListener('click', last)
  link.dispatchEvent(press)
  removeEventListener('click', last)
  return isPrevented
}

/** Within the page its address changes; whatever else it is, somebody leaves. */
function follow(address: string): void {
  if (!address.startsWith('#')) return void went.push(address)
  goTo(address)
  dispatchEvent(new Event('popstate'))
  dispatchEvent(new Event('hashchange'))
}

const went: string[] = []

/** The page to which somebody was led last. */
export const wentTo = (): string => went.at(-1) ?? ''

/** Another device; gives back the way to the one before. */
export function otherDevice(): () => void {
  const { indexedDB, localStorage, sessionStorage } = globalThis
  newScreen()
  return () => {
    vi.stubGlobal('indexedDB', indexedDB)
    vi.stubGlobal('localStorage', localStorage)
    vi.stubGlobal('sessionStorage', sessionStorage)
  }
}

/** The file that was saved last. */
export function savedFile(): File {
  const file = files.at(-1)
  if (file === undefined) throw new Error('No file was saved.')
  return file
}

/** Draws a page as people see it. A test needs `// @vitest-environment happy-dom` at its head. */
export function show(page: VNode): void {
  hide()
  const root = document.createElement('main')
  document.body.append(root)
  act(() => render(page, root))
}

/** Takes the page away, as when somebody leaves it: what waits to be kept is kept at once. */
export function hide(): void {
  dispatchEvent(new Event('pagehide'))
  for (const root of document.querySelectorAll('main')) {
    render(null, root)
    root.remove()
  }
}

/** All that is to be read on the page, its spaces as one. */
export function said(place = 'main'): string {
  return all(place).map(textOf).join(' ')
}

/** Presses a button, follows what it sets off, or ticks a box. */
export function press(name: string | RegExp, place?: number): void {
  went.length = 0
  act(() => named(name, actable, place).click())
}

/** Types into a field, as one act; or chooses in a list. */
export function type(name: string | RegExp, text: string, place?: number): void {
  const field = named<HTMLInputElement>(name, 'input, textarea, select', place)
  act(() => {
    field.focus()
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Chooses a file where one is asked for. */
export function chooseFile(name: string | RegExp, file: File): void {
  const field = named<HTMLInputElement>(name, 'input[type=file]')
  Object.defineProperty(field, 'files', { value: [file], configurable: true })
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })))
}

/** Waits until something is to be read on the page. */
export async function reads(text: string | RegExp, place = 'main'): Promise<void> {
  await eventually(() => expect(said(place)).toMatch(text))
}

/** Waits until something holds. */
export async function holds(act: () => unknown): Promise<void> {
  await eventually(act)
}

/** Opens what is folded under this title, once it is there. */
export async function unfold(title: string): Promise<void> {
  await reads(title)
  const folded = all<HTMLDetailsElement>('details').find(({ textContent }) => textContent?.includes(title))
  if (folded) folded.open = true
  folded?.dispatchEvent(new Event('toggle'))
}
