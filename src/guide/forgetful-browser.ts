import { forgetsAfterSevenDays } from '../core/alliance/keeping/forgetting.ts'

/** <forgetful-browser>: shows itself where the browser deletes what is kept after seven days without a visit. */
class ForgetfulBrowser extends HTMLElement {
  connectedCallback(): void {
    const isInstalled = matchMedia('(display-mode: standalone)').matches
    this.hidden = !forgetsAfterSevenDays({ userAgent: navigator.userAgent, isInstalled })
  }
}

customElements.define('forgetful-browser', ForgetfulBrowser)
