import { counted } from '../core/words/format.ts'
import type { Engine } from '../engine/engine.ts'
import { questionsOf } from '../kit/addresses/questions-hash.ts'
import { canShare, download, type Handed, shareFile } from '../kit/download.ts'
import { CardsError, sayCardsProblem } from './cards-problem.ts'
import { type CardWish, makeCards } from './make-cards.ts'

const perSheet = 8
const cardWords = { one: '{count} card', other: '{count} cards' }
const sheetWords = { one: '{count} sheet', other: '{count} sheets' }

/** <card-picker>: a set of questions picked by hand, or brought along by a link, becomes cards in a PDF. */
class CardPicker extends HTMLElement {
  private engine: Engine | null = null
  private shared: File | null = null

  connectedCallback(): void {
    this.bring()
    addEventListener('hashchange', () => this.bring())
    this.addEventListener('change', () => this.tell())
    this.piece('[data-make]').addEventListener('click', () => void this.make())
    this.piece('[data-clear]').addEventListener('click', () => this.clear())
    this.piece('[data-share]').addEventListener('click', () => this.shared && void shareFile(this.shared))
    this.tell()
  }

  /** A link such as `#questions=id,id` picks its questions, and shows them. */
  private bring(): void {
    const ids = questionsOf(location.hash)
    if (ids.length === 0) return
    for (const box of this.boxes()) box.checked = ids.includes(box.value)
    for (const part of this.parts()) part.open = part.querySelector(':checked') !== null
    this.tell()
    this.closest('section')?.scrollIntoView()
  }

  private tell(): void {
    for (const part of this.parts()) {
      const picked = part.querySelectorAll(':checked').length
      const note = part.querySelector('[data-picked]')
      if (note) note.textContent = picked === 0 ? '' : `${picked} picked`
    }
    const count = this.picked().length
    for (const button of this.querySelectorAll<HTMLButtonElement>('.picker-bar button'))
      button.disabled = count === 0
    this.say(count === 0 ? 'Pick the questions that you want as cards.' : sayCount(count))
  }

  private async make(): Promise<void> {
    const ids = this.picked()
    this.say('The cards are being made …')
    try {
      this.engine ??= await fetchEngine()
      const wish: CardWish = { ids, sheet: this.sheet(), sides: this.sides() }
      const bytes = await makeCards(wish, this.engine, this.dataset['cards'] ?? '')
      this.lead(download(cardFileName(wish), 'application/pdf', bytes))
      this.say(`${sayCount(ids.length)} The PDF is among your downloads.`)
    } catch (reason) {
      console.warn('The cards could not be made.', reason)
      this.say(sayCardsProblem(reason))
    }
  }

  /** Other ways to the file, since browsers inside other apps often save none. */
  private lead({ file, address }: Handed): void {
    this.piece('[data-open]').setAttribute('href', address)
    this.piece('[data-share]').toggleAttribute('hidden', !canShare(file))
    this.shared = file
    this.piece('[data-ways]').removeAttribute('hidden')
  }

  private clear(): void {
    for (const box of this.boxes()) box.checked = false
    this.tell()
    this.querySelector('summary')?.focus() // the button that had the focus can't be pressed any more
  }

  private sheet(): CardWish['sheet'] {
    return document.querySelector('input[name=sheet][value=letter]:checked') ? 'letter' : 'a4'
  }

  private sides(): CardWish['sides'] {
    const chosen = document.querySelector<HTMLInputElement>('input[name=sides]:checked')?.value
    return chosen === 'long' || chosen === 'short' ? chosen : 'front'
  }

  private picked(): string[] {
    return this.boxes().flatMap(({ checked, value }) => (checked ? [value] : []))
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')]
  }

  private parts(): HTMLDetailsElement[] {
    return [...this.querySelectorAll('details')]
  }

  private say(text: string): void {
    this.piece('[data-told]').textContent = text
  }

  private piece(selector: string): Element {
    const found = this.querySelector(selector)
    if (!found) throw new Error(`The card picker lacks ${selector}. Look at CardPicker.astro.`)
    return found
  }
}

/** What makes the cards; it may be gone, when a newer version of the site has come. */
async function fetchEngine(): Promise<Engine> {
  try {
    return (await import('../engine/start-engine.ts')).startEngine()
  } catch (cause) {
    throw new CardsError('What starts the engine did not arrive.', { cause })
  }
}

function sayCount(count: number): string {
  const sheets = Math.ceil(count / perSheet)
  return `${counted(cardWords, count, 'en')} on ${counted(sheetWords, sheets, 'en')}.`
}

function cardFileName({ ids, sheet }: CardWish): string {
  return `Question cards, ${ids.length} of your choice (${sheet === 'a4' ? 'A4' : 'Letter'}).pdf`
}

customElements.define('card-picker', CardPicker)
