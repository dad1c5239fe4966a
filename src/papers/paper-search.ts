import { findKinds, type KindWords } from '../core/templates/find-kind.ts'
import { counted } from '../core/words/format.ts'

const foundWords = { one: 'One paper fits.', other: '{count} papers may fit, the likeliest first.' }
const noneWords = 'No paper goes by that name, so here are all of them.'

/**
 * <paper-search data-cards="…">: shows the cards of that list which are meant by what is typed, the likeliest first; all
 * of them, in their own order, when nothing is typed or nothing fits.
 */
class PaperSearch extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')
    const list = document.getElementById(this.dataset['cards'] ?? '')
    if (field === null || list === null) return
    const cards = [...list.children].filter((card) => card instanceof HTMLElement)
    const kinds = cards.map(wordsOf)
    const show = () => this.show(field.value, list, cards, kinds)
    field.addEventListener('input', show)
    show() // a browser may have kept what was typed over a reload
  }

  private show(
    query: string,
    list: HTMLElement,
    cards: readonly HTMLElement[],
    kinds: readonly KindWords[],
  ): void {
    const found = findKinds(query, kinds)
    for (const card of cards) card.hidden = found.length > 0 && !found.includes(card.id)
    list.append(...cards.toSorted((one, other) => found.indexOf(one.id) - found.indexOf(other.id)))
    const told = this.querySelector('[data-told]')
    if (told) told.textContent = query.trim() === '' ? '' : sayFound(found.length)
  }
}

function sayFound(count: number): string {
  return count === 0 ? noneWords : counted(foundWords, count, 'en')
}

/** What a card says of its paper, and what people call it. */
function wordsOf(card: HTMLElement): KindWords {
  const textOf = (place: string) => card.querySelector(place)?.textContent ?? ''
  return {
    id: card.id,
    title: textOf('h2'),
    search: card.dataset['search'] ?? '',
    about: textOf('.paper-about'),
  }
}

customElements.define('paper-search', PaperSearch)
