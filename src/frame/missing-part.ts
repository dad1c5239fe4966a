/**
 * <missing-part>: after a new deployment, parts of a page that is still open may be gone from the host. Where nobody
 * catches that a part did not arrive, this says so, instead of a button that does nothing.
 */
class MissingPart extends HTMLElement {
  connectedCallback(): void {
    const failed = new WeakSet<Error>() // other mistakes are no reason to load the page again
    addEventListener('vite:preloadError', (event) => {
      if ('payload' in event && event.payload instanceof Error) failed.add(event.payload)
    })
    addEventListener('unhandledrejection', ({ reason }) => {
      if (reason instanceof Error && failed.has(reason)) this.tell()
    })
  }

  private tell(): void {
    const template = this.querySelector('template')
    if (!template || this.querySelector('.new-version')) return
    this.append(template.content.cloneNode(true))
    this.querySelector('[data-load]')?.addEventListener('click', () => location.reload())
    this.querySelector('[data-later]')?.addEventListener('click', () =>
      this.querySelector('.new-version')?.remove(),
    )
  }
}

customElements.define('missing-part', MissingPart)
