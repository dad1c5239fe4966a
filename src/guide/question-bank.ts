import { counted } from '../core/words/format.ts'

const questionWords = { one: '{count} question', other: '{count} questions' }

/** The question bank when it can listen: filters, a choice of questions, and the ways to take them along. */
class QuestionBank extends HTMLElement {
  connectedCallback(): void {
    this.find('.bank-filters').hidden = false
    for (const box of this.boxes()) box.hidden = false
    for (const select of this.querySelectorAll('select'))
      select.addEventListener('change', () => this.filter())
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) this.tellChosen()
    })
    this.find('[data-clear]').addEventListener('click', () => this.clear())
    this.find('[data-print]').addEventListener('click', () => this.print())
    this.filter()
    this.tellChosen() // a browser may have kept the choice over a reload
  }

  private filter(): void {
    const topic = this.select('[data-topic-filter]').value
    const relationship = this.select('[data-relationship-filter]').value
    for (const section of this.querySelectorAll<HTMLElement>('.bank-topic')) {
      const rows = [...section.querySelectorAll<HTMLElement>('.bank-question')]
      for (const row of rows) row.hidden = !suits(row, relationship)
      const otherTopic = topic !== '' && section.dataset['topic'] !== topic
      section.hidden = otherTopic || rows.every((row) => row.hidden)
    }
    const shown = this.querySelectorAll('.bank-topic:not([hidden]) .bank-question:not([hidden])').length
    this.find('[data-count]').textContent = counted(questionWords, shown, 'en')
  }

  private tellChosen(): void {
    const chosen = this.boxes().filter((box) => box.checked)
    const ids = chosen.map((box) => box.value).join(',')
    for (const take of this.querySelectorAll('[data-take]'))
      take.setAttribute('href', `${take.getAttribute('href')?.split('#')[0]}#questions=${ids}`)
    this.find('[data-chosen]').textContent = `${counted(questionWords, chosen.length, 'en')} chosen`
    this.find('.bank-chosen').hidden = chosen.length === 0
  }

  private clear(): void {
    for (const box of this.boxes()) box.checked = false
    this.tellChosen()
    this.select('[data-topic-filter]').focus() // the button that had the focus is gone
  }

  private print(): void {
    document.documentElement.toggleAttribute('data-print-chosen', true)
    addEventListener('afterprint', () => document.documentElement.removeAttribute('data-print-chosen'), {
      once: true,
    })
    print()
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.bank-question input')]
  }

  private select(selector: string): HTMLSelectElement {
    return this.find<HTMLSelectElement>(selector)
  }

  private find<Kind extends HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector)
    if (!found) throw new Error(`The question bank lacks ${selector}. Look at QuestionBank.astro.`)
    return found
  }
}

function suits(row: HTMLElement, relationship: string): boolean {
  const suited = row.dataset['for'] ?? ''
  return relationship === '' || suited === '' || suited.split(' ').includes(relationship)
}

customElements.define('question-bank', QuestionBank)
