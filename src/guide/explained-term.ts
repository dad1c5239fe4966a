const lingers = 250 // milliseconds in which a pointer may cross from the word to its note

/** A word whose note opens when a pointer rests on it; taps and keys open it without code. */
class ExplainedTerm extends HTMLElement {
  private leaving: number | undefined
  private byHover = false

  connectedCallback(): void {
    this.addEventListener('pointerenter', (event) => this.enter(event))
    this.addEventListener('pointerleave', () => this.leave())
    this.querySelector('button')?.addEventListener('click', (event) => this.press(event))
  }

  private enter({ pointerType }: PointerEvent): void {
    window.clearTimeout(this.leaving)
    if (pointerType !== 'mouse' || this.isOpen) return
    this.byHover = true
    this.note?.showPopover()
  }

  private leave(): void {
    if (!this.byHover) return
    this.leaving = window.setTimeout(() => this.close(), lingers)
  }

  /** A click on a word whose note hovers keeps the note, instead of closing what was just opened. */
  private press(event: Event): void {
    if (!this.byHover || !this.isOpen) return
    event.preventDefault()
    this.byHover = false
  }

  private close(): void {
    this.byHover = false
    if (this.isOpen) this.note?.hidePopover()
  }

  private get isOpen(): boolean {
    return this.note?.matches(':popover-open') ?? false
  }

  private get note(): HTMLElement | null {
    return this.querySelector('.term-note')
  }
}

customElements.define('explained-term', ExplainedTerm)
