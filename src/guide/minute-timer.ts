import { clockFace, type Phase, stepAt } from './minutes.ts'

/** A clock that walks through the minutes of a conversation and keeps the screen awake while it runs. */
class MinuteTimer extends HTMLElement {
  private steps: readonly Phase[] = []
  private counted = 0 // milliseconds counted before the last pause
  private since: number | undefined // when it was started last; undefined while it rests
  private ticking: number | undefined
  private awake: WakeLockSentinel | undefined
  private said = '' // remembered, since a browser that translates changes what stands on the page

  connectedCallback(): void {
    this.steps = [...this.querySelectorAll<HTMLElement>('.minute')].map(readStep)
    this.find('.timer-panel').hidden = false
    this.find('[data-run]').addEventListener('click', () =>
      this.since === undefined ? this.start() : this.rest(),
    )
    this.find('[data-reset]').addEventListener('click', () => this.reset())
    this.show()
  }

  disconnectedCallback(): void {
    this.rest()
  }

  private start(): void {
    this.since = Date.now()
    this.ticking = window.setInterval(() => this.show(), 500)
    this.find('[data-run]').textContent = 'Pause'
    // Not every browser can keep the screen awake, and the timer runs without.
    navigator.wakeLock?.request('screen').then(
      (lock) => {
        this.awake = lock
      },
      () => undefined,
    )
    this.show()
  }

  private rest(): void {
    this.counted = this.elapsed()
    this.since = undefined
    window.clearInterval(this.ticking)
    this.awake?.release()
    this.find('[data-run]').textContent = this.counted > 0 ? 'Carry on' : 'Start the timer'
  }

  private reset(): void {
    this.rest()
    this.counted = 0
    this.find('[data-run]').textContent = 'Start the timer'
    this.show()
  }

  private elapsed(): number {
    return this.counted + (this.since === undefined ? 0 : Date.now() - this.since)
  }

  private show(): void {
    const minutes = this.elapsed() / 60_000
    const step = stepAt(this.steps, minutes)
    const started = minutes > 0
    this.find('[data-clock]').textContent = clockFace(minutes)
    this.say(step ? `${step.title}, until minute ${step.to}` : 'That was the last step')
    this.querySelectorAll('.minute').forEach((minute, index) => {
      minute.toggleAttribute('data-now', started && this.steps[index] === step)
    })
    if (!step && this.since !== undefined) this.rest()
  }

  private say(words: string): void {
    if (this.said === words) return // a status that says the same again would be read again
    this.said = words
    this.find('[data-step]').textContent = words
    if (this.since !== undefined) this.find('[data-status]').textContent = words
  }

  private find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`The timer lacks ${selector}. Look at Timer.astro.`)
    return found
  }
}

function readStep(minute: HTMLElement): Phase {
  const title = minute.querySelector('.minute-title')?.textContent ?? ''
  return { from: Number(minute.dataset['from']), to: Number(minute.dataset['to']), title }
}

customElements.define('minute-timer', MinuteTimer)
