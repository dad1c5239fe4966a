import { spawnSync } from 'node:child_process'
import type { Tab } from '../every-browser/drivers/tab.ts'
import { find } from '../every-browser/in-page.ts'
import type { Voice } from './voice.ts'

/** Somebody who uses the keyboard and listens; writes down what they do and what they hear. */
export class Listener {
  readonly notes: string[] = []
  private readonly tab: Tab
  private readonly voice: Voice
  private readonly display: string

  constructor(tab: Tab, voice: Voice, display: string) {
    this.tab = tab
    this.voice = voice
    this.display = display
  }

  /** Opens an address, with the keyboard on the page and not on the bar of the browser. */
  async open(address: string, name: string): Promise<void> {
    await this.tab.open(address)
    while (!(await this.tab.read('document.hasFocus()'))) {
      this.keys('key', 'F6')
      await this.voice.heard(true)
    }
    await this.voice.heard(false)
    this.notes.push(`(opens ${name})`)
  }

  /** Hears the whole page from its beginning. */
  async hearAll(): Promise<void> {
    this.keys('key', 'ctrl+Home')
    await this.voice.heard(true)
    await this.press('KP_Add', 'reads all')
  }

  /** Hears what comes from here on to the end. */
  async hearOn(): Promise<void> {
    await this.press('KP_Add', 'reads on')
  }

  /** What a field holds. */
  async valueOf(name: string): Promise<string> {
    const field = `(${find})('input, textarea', ${JSON.stringify(name)})`
    await this.voice.heard(false)
    return String(await this.tab.read(`${field}.value`))
  }

  /** Presses keys, such as `Tab` or `Return`, as a keyboard does. */
  async press(keys: string, what = keys): Promise<void> {
    this.keys('key', keys)
    await this.note(what, true)
  }

  async type(text: string): Promise<void> {
    this.keys('type', text)
    await this.note(`types “${text}”`, false)
  }

  /** Goes on with the tab key to what has this name; what stands before it is passed over. */
  async goTo(css: string, name: string): Promise<void> {
    const here = `document.activeElement === (${find})(${JSON.stringify(css)}, ${JSON.stringify(name)})`
    for (let stop = 0; stop < 80; stop += 1) {
      await this.voice.heard(false)
      this.keys('key', 'Tab')
      await new Promise((soon) => setTimeout(soon, 150))
      if (await this.tab.read(here)) return this.note(`Tab to “${name}”`, true)
    }
    throw new Error(`The tab key does not come to ${name}.`)
  }

  async choose(element: string, file: string): Promise<void> {
    await this.tab.choose(element, file)
    await this.note(`(chooses ${file.split('/').at(-1)})`, true)
  }

  private keys(command: 'key' | 'type', what: string): void {
    const { status } = spawnSync('xdotool', [command, '--delay', '40', '--', what], {
      env: { ...process.env, DISPLAY: this.display },
    })
    if (status !== 0) throw new Error(`xdotool could not press ${what}.`)
  }

  private async note(act: string, isAwaited: boolean): Promise<void> {
    this.notes.push(act)
    for (const words of await this.voice.heard(isAwaited)) {
      const said = `  ${lasting(words)}`
      if (said.trim() !== '' && said !== this.notes.at(-1)) this.notes.push(said)
    }
  }
}

/** Words without what changes from day to day. */
function lasting(words: string): string {
  return words
    .replace(/\d{4}-\d\d-\d\d/g, 'DATE')
    .replace(
      /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/g,
      'DATE',
    )
    .replace(/http:\/\/localhost:\d+/g, '')
    .replace(/[\d.,]+ [kK]B/g, 'SIZE')
}
