// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holds, named } from '../kit/a-screen.ts'
import { draw } from '../kit/drawn.ts'
import '../../src/frame/missing-part.ts'
import '../../src/frame/new-version.ts'

const hour = 3_600_000

/** As MissingPart.astro and NewVersion.astro draw them. */
const missingPart = `<missing-part><template><div class="new-version" role="alert">
  <p>A part of this page didn’t arrive.</p><button data-load>Load it again</button><button data-later>Later</button>
</div></template></missing-part>`
const newVersion = `<new-version><div data-message hidden>
  <button data-show>Show it</button><button data-later>Later</button></div></new-version>`

const shown = (what: string) => document.querySelector<HTMLElement>(what)?.hidden === false
const reload = () => vi.spyOn(location, 'reload').mockImplementation(() => {})

beforeEach(() => {
  for (const place of [globalThis, document]) vi.spyOn(place, 'addEventListener')
})
afterEach(() => {
  document.body.replaceChildren()
  for (const place of [globalThis, document]) deafen(place)
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

/** The page is gone, and with it all that listened. */
function deafen(place: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>): void {
  for (const [event, listener] of vi.mocked(place.addEventListener).mock.calls)
    place.removeEventListener(event, listener)
}

describe('a part of a page that does not arrive', () => {
  beforeEach(() => draw(missingPart))

  /** The bundler tells of a part that failed, and nobody catches it. */
  function fail(reason: Error): void {
    dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: reason }))
    reject(reason)
  }
  const reject = (reason: unknown) =>
    dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))
  const alerts = () => document.querySelectorAll('missing-part [role=alert]').length

  it('is told once, instead of a button that does nothing, and the page can be loaded again', () => {
    const again = reload()
    fail(new Error('Failed to fetch'))
    fail(new Error('Failed to fetch'))
    expect(alerts()).toBe(1)
    named('Load it again').click()
    expect(again).toHaveBeenCalledOnce()
  })

  it('can wait, and is told again when another one fails', () => {
    fail(new Error('Failed to fetch'))
    named('Later').click()
    expect(alerts()).toBe(0)
    fail(new Error('Failed to fetch'))
    expect(alerts()).toBe(1)
  })

  it('is not blamed for other mistakes, nor told where somebody has caught it', () => {
    reject(new Error('Something else'))
    reject('a text')
    dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new Error('Caught') }))
    expect(alerts()).toBe(0)
  })
})

describe('a newer version of the site', () => {
  /** A browser with a service worker, or before its first one; says what was registered. */
  function browser(controller: object | null = {}, more: object = {}) {
    const registration = { update: vi.fn(async () => registration) }
    const worker = Object.assign(new EventTarget(), { controller, register: vi.fn(async () => registration) })
    vi.stubEnv('PROD', true)
    for (const [name, value] of Object.entries({ serviceWorker: worker, connection: undefined, ...more }))
      Object.defineProperty(navigator, name, { value, configurable: true })
    vi.useFakeTimers()
    draw(newVersion)
    return { worker, registration }
  }

  async function load(): Promise<void> {
    dispatchEvent(new Event('load'))
    await vi.advanceTimersByTimeAsync(2000)
  }

  function comeBack(): void {
    document.dispatchEvent(new Event('visibilitychange'))
  }

  it('is told quietly, and shown when somebody asks for it', () => {
    const again = reload()
    const { worker } = browser()
    expect(shown('[data-message]')).toBe(false)
    worker.dispatchEvent(new Event('controllerchange'))
    expect(shown('[data-message]')).toBe(true)
    expect(again).not.toHaveBeenCalled()
    named('Show it').click()
    expect(again).toHaveBeenCalledOnce()
  })

  it('can wait', () => {
    const { worker } = browser()
    worker.dispatchEvent(new Event('controllerchange'))
    named('Later').click()
    expect(shown('[data-message]')).toBe(false)
  })

  it('is none at the very first visit', () => {
    const { worker } = browser(null)
    worker.dispatchEvent(new Event('controllerchange'))
    expect(shown('[data-message]')).toBe(false)
  })

  it('is not offered where a fresh page would lose words that could not be kept', () => {
    const { worker } = browser()
    document.body.insertAdjacentHTML('beforeend', '<p class="saving refused">Not kept</p>')
    worker.dispatchEvent(new Event('controllerchange'))
    expect(shown('[data-message]')).toBe(false)
  })

  it('is looked for when somebody comes back after an hour, and no sooner', async () => {
    const { worker, registration } = browser()
    await load()
    expect(String(worker.register.mock.calls)).toMatch(/\/sw\.js$/)
    comeBack()
    expect(registration.update).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(hour)
    comeBack()
    comeBack()
    expect(registration.update).toHaveBeenCalledOnce()
  })

  it('costs nothing where every byte is paid for', async () => {
    const { worker } = browser({}, { connection: { saveData: true } })
    await load()
    expect(worker.register).not.toHaveBeenCalled()
  })

  it('is no matter where a browser refuses to keep the site', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {})
    const { worker } = browser()
    worker.register.mockRejectedValue(new DOMException('No.', 'SecurityError'))
    await load()
    await holds(() => expect(info).toHaveBeenCalledOnce())
  })
})
