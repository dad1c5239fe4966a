import { ownScript } from './trusted.ts'

const firstCheckDelay = 2000 // what the page itself needs comes first
const hour = 3_600_000

/** <new-version>: keeps the site for times without a connection, and says quietly when a newer one has come. */
class NewVersion extends HTMLElement {
  connectedCallback(): void {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator) || savesData()) return
    const { serviceWorker } = navigator
    const isFirst = serviceWorker.controller === null
    if (!isFirst) serviceWorker.addEventListener('controllerchange', () => this.tell(), { once: true })
    this.querySelector('[data-show]')?.addEventListener('click', () => location.reload())
    this.querySelector('[data-later]')?.addEventListener('click', () => this.close())
    addEventListener('load', () => setTimeout(() => void this.register(), firstCheckDelay))
  }

  private async register(): Promise<void> {
    try {
      const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
      const registration = await navigator.serviceWorker.register(ownScript(`${base}sw.js`))
      this.lookAgain(registration)
    } catch (reason) {
      console.info('The site could not be kept for times without a connection.', reason)
    }
  }

  /** A page that stays open for days hears of a new version when somebody comes back to it. */
  private lookAgain(registration: ServiceWorkerRegistration): void {
    let last = Date.now()
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < hour) return
      last = Date.now()
      registration.update().catch((reason) => console.info('No newer version could be looked for.', reason))
    })
  }

  /** Where words could not be kept, a fresh page would lose them: then nothing is offered. */
  private tell(): void {
    if (document.querySelector('.saving.refused')) return
    const message = this.querySelector<HTMLElement>('[data-message]')
    if (message) message.hidden = false
  }

  private close(): void {
    const message = this.querySelector<HTMLElement>('[data-message]')
    if (message) message.hidden = true
  }
}

/** Somebody pays for every byte. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } } // Chromium alone knows
  return connection?.saveData ?? false
}

customElements.define('new-version', NewVersion)
