import { counted } from '../core/words/format.ts'
import { isComposing } from '../core/words/is-composing.ts'
import { find, loadPagefind, type Pagefind, resultItem } from './pagefind.ts'

/** The search of the site: a dialog that looks while one types. */
class SiteSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined

  connectedCallback(): void {
    const open = this.find<HTMLButtonElement>('.search-open')
    open.disabled = false
    open.addEventListener('click', () => this.open())
    this.find('[data-close]').addEventListener('click', () => this.dialog.close())
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close() // the backdrop
    })
    this.input.addEventListener('input', () => void this.look())
    this.input.addEventListener('keydown', (event) => this.press(event))
    addEventListener('keydown', (event) => this.shortcut(event))
  }

  private press(event: KeyboardEvent): void {
    if (isComposing(event)) return
    if (event.key === 'Enter') this.querySelector<HTMLElement>('.search-results a')?.click()
    // WebKit keeps Escape to a search field, also when there is nothing left to clear
    if (event.key !== 'Escape' || this.input.value !== '') return
    event.preventDefault()
    this.dialog.close()
  }

  private shortcut(event: KeyboardEvent): void {
    if (isComposing(event)) return
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (this.dialog.open) this.dialog.close()
    else this.open()
  }

  private open(): void {
    this.dialog.showModal()
    this.input.select()
    this.load().catch(() => undefined) // told when it is needed
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= loadPagefind(this.dataset['base'] ?? '/')
    this.pagefind.catch(() => {
      this.pagefind = undefined // so that the next word tries again
    })
    return this.pagefind
  }

  private async look(): Promise<void> {
    const words = this.input.value.trim()
    if (words === '') return this.show([], 'Type a word, such as “feedback” or “kick-off”.')
    try {
      const found = await find(await this.load(), words)
      if (!found || words !== this.input.value.trim()) return // somebody typed on
      const count = counted({ one: '{count} page', other: '{count} pages' }, found.total, 'en')
      const status =
        found.total === 0 ? `Nothing found for “${words}”. Try another word.` : `${count} for “${words}”`
      this.show(found.pages.map(resultItem), status)
    } catch {
      if (words !== this.input.value.trim()) return // what came of the words since holds
      this.show(
        [],
        'Search did not load. Look whether you are online and type again, or load this page again.',
      )
    }
  }

  private show(items: readonly HTMLElement[], status: string): void {
    this.find('.search-results').replaceChildren(...items)
    this.find('.search-status').textContent = status
  }

  private get dialog(): HTMLDialogElement {
    return this.find<HTMLDialogElement>('dialog')
  }

  private get input(): HTMLInputElement {
    return this.find<HTMLInputElement>('input')
  }

  private find<Kind extends HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector)
    if (!found) throw new Error(`The search lacks ${selector}. Look at Search.astro.`)
    return found
  }
}

customElements.define('site-search', SiteSearch)
