type Order = 'place' | 'design' | 'field' | 'year'

/** Puts the evidence into the order that the reader asks for; without it, it stands in the order of the file. */
class SortableEvidence extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')
    const sorter = this.querySelector<HTMLElement>('.sorter')
    if (!select || !sorter) return
    sorter.hidden = false
    select.addEventListener('change', () => {
      this.sort(select.value as Order) // the options of this very page
      this.say(`Sorted by: ${select.selectedOptions[0]?.text ?? ''}`)
    })
  }

  private sort(order: Order): void {
    const list = this.querySelector('ol')
    const entries = [...this.querySelectorAll<HTMLElement>('ol > li')]
    const high = order === 'year' ? -1 : 1
    const by = (one: HTMLElement, name: Order) => Number(one.dataset[name])
    entries.sort((a, b) => high * (by(a, order) - by(b, order)) || by(a, 'place') - by(b, 'place'))
    list?.replaceChildren(...entries)
  }

  private say(words: string): void {
    const status = this.querySelector('[aria-live]')
    if (status) status.textContent = words
  }
}

customElements.define('sortable-evidence', SortableEvidence)
