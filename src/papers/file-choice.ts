import { sheetFor } from '../core/layout/sheet-for.ts'
import { languageTag } from '../core/words/language-tag.ts'

const choiceKey = `before-we-begin:${import.meta.env.BASE_URL.replace(/\/*$/, '/')}:paper-choice`
const oldChoiceKey = 'paper-choice' // before two copies of the site on one host were told apart

/**
 * <file-choice>: radio buttons that say which files are shown. A file that says nothing about a question fits every
 * answer. What was chosen is remembered in this browser; the sheet begins as the one that is usual where somebody lives,
 * also where nobody is asked for it.
 */
class FileChoice extends HTMLElement {
  connectedCallback(): void {
    for (const [name, value] of Object.entries({ sheet: usualSheet(), ...rememberedChoice() }))
      this.check(name, value)
    this.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return
      rememberChoice({ ...rememberedChoice(), [event.target.name]: event.target.value })
      this.show()
    })
    this.show()
  }

  private check(name: string, value: string): void {
    for (const radio of this.radios()) if (radio.name === name && radio.value === value) radio.checked = true
  }

  private show(): void {
    const chosen = this.radios().filter((radio) => radio.checked)
    const sheet = rememberedChoice()['sheet'] ?? usualSheet()
    const wanted = { sheet, ...Object.fromEntries(chosen.map(({ name, value }) => [name, value])) }
    for (const file of this.querySelectorAll<HTMLElement>('[data-file]')) {
      file.hidden = !Object.entries(wanted).every(([name, value]) =>
        (file.dataset[name] ?? value).split(' ').includes(value),
      )
    }
    this.tellChosen(chosen)
  }

  /** What was chosen, in words, where the buttons are folded away. */
  private tellChosen(chosen: readonly HTMLInputElement[]): void {
    const told = this.querySelector('[data-chosen]')
    if (told)
      told.textContent = chosen.map(({ labels }) => labels?.[0]?.textContent?.trim() ?? '').join(' · ')
  }

  private radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  }
}

function usualSheet(): string {
  return sheetFor(languageTag(navigator.language))
}

function rememberedChoice(): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(
      new URLSearchParams(localStorage.getItem(choiceKey) ?? localStorage.getItem(oldChoiceKey) ?? ''),
    )
  } catch {
    return {} // a browser that keeps nothing chooses anew on each page
  }
}

function rememberChoice(choice: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(choiceKey, new URLSearchParams(choice).toString())
    localStorage.removeItem(oldChoiceKey)
  } catch (reason) {
    console.info('The choice of paper could not be kept.', reason)
  }
}

customElements.define('file-choice', FileChoice)
