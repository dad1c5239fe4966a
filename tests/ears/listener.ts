import { spawnSync } from 'node:child_process'
import type { Tab } from '../every-browser/drivers/tab.ts'
import { find } from '../every-browser/in-page.ts'
import type { Voice } from './voice.ts'

/** Somebody who uses the keyboard and listens; writes down what they do and what they hear. */
export class Listener {
  private readonly notes: string[] = []
  private readonly meanwhile = new Set<string>()
  private readonly tab: Tab
  private readonly voice: Voice
  private readonly display: string

  constructor(tab: Tab, voice: Voice, display: string) {
    this.tab = tab
    this.voice = voice
    this.display = display
  }

  /** Everything that was done and heard; at the end, what was said at some time or other. */
  told(): string {
    const late = [...this.meanwhile].toSorted().map((line) => `  ${line}`)
    return `${[...this.notes, ...(late.length > 0 ? ['(at some time)', ...late] : [])].join('\n')}\n`
  }

  /** Writes down that the journey came to its end too soon. */
  stopped(reason: unknown): void {
    this.notes.push(`(stopped: ${String(reason)})`)
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
    await this.read('reads all')
  }

  /** Hears what comes from here on to the end. */
  async hearOn(): Promise<void> {
    await this.read('reads on')
  }

  /** A long reading pauses where the page is busy. */
  private async read(what: string): Promise<void> {
    this.keys('key', 'KP_Add')
    this.write(what, await this.voice.heard(true, 4000))
  }

  /** What a field holds. */
  async valueOf(name: string): Promise<string> {
    const field = `(${find})('input, textarea', ${JSON.stringify(name)})`
    this.add(await this.voice.heard(false))
    return String(await this.tab.read(`${field}.value`))
  }

  /** Presses keys, such as `Tab` or `Return`, as a keyboard does. */
  async press(keys: string): Promise<void> {
    this.write(keys, await this.after(keys))
  }

  async type(text: string): Promise<void> {
    this.keys('type', text)
    this.write(`types “${text}”`, await this.voice.heard(false))
  }

  /** Goes on with the tab key to what has this name; what stands before it is heard and passed over. */
  async goTo(css: string, name: string): Promise<void> {
    const here = `document.activeElement === (${find})(${JSON.stringify(css)}, ${JSON.stringify(name)})`
    this.add(await this.voice.heard(false))
    for (let stop = 0; stop < 80; stop += 1) {
      const words = await this.after('Tab')
      if (await this.tab.read(here)) return this.write(`Tab to “${name}”`, words)
      this.toTell(words)
    }
    throw new Error(`The tab key does not come to ${name}.`)
  }

  /** What is said after a key, until what has the focus then has been named. */
  private async after(keys: string): Promise<readonly string[]> {
    await this.tab.read(newFocus)
    this.keys('key', keys)
    const words = await this.voice.heard(true)
    const name = String(await this.tab.read(newFocus))
    if (name === '' || words.some((one) => one.includes(name))) return words
    return [...words, ...(await this.voice.heardOf(name))]
  }

  async choose(element: string, file: string): Promise<void> {
    await this.tab.choose(element, file)
    await this.note(`(chooses ${file.split('/').at(-1)})`)
  }

  private keys(command: 'key' | 'type', what: string): void {
    const { status } = spawnSync('xdotool', [command, '--delay', '40', '--', what], {
      env: { ...process.env, DISPLAY: this.display },
    })
    if (status !== 0) throw new Error(`xdotool could not press ${what}.`)
  }

  private async note(act: string): Promise<void> {
    this.write(act, await this.voice.heard(true))
  }

  /** Writes down an act and what was said of it. */
  private write(act: string, words: readonly string[]): void {
    this.notes.push(act)
    this.add(words)
  }

  private add(words: readonly string[]): void {
    for (const said of this.toTell(words)) if (said !== this.notes.at(-1)) this.notes.push(said)
  }

  /** What is told of words: not those of Orca about itself, and notices only at the end, since they come when they can. */
  private toTell(words: readonly string[]): readonly string[] {
    const lines = words.map(lasting).filter((line) => line !== '' && !ofOrca.has(line))
    for (const line of lines) if (notices.has(line)) this.meanwhile.add(line)
    return lines.filter((line) => !notices.has(line)).map((line) => `  ${line}`)
  }
}

/** How what has the focus begins to be called, if it hadn't the focus when this was asked before. */
const newFocus = `(() => {
  const here = document.activeElement
  if (here === document.body || here === window.heardOf) return ''
  window.heardOf = here
  const text = here.getAttribute('aria-label') ?? here.labels?.[0]?.textContent ?? here.textContent
  return text.replace(/\\s+/g, ' ').trim().slice(0, 15).trim()
})()`

const ofOrca: ReadonlySet<string> = new Set(['Focus mode', 'Browse mode'])
const notices: ReadonlySet<string> = new Set(['Saved on this device', 'Saving…', 'The paper is being set…'])

/** Words without what changes from day to day. */
function lasting(words: string): string {
  return words
    .replace(/\b[A-Z][a-z]{2} \d{1,2}, 20\d\d\b/g, 'DATE')
    .replace(/\d{4}-\d\d-\d\d/g, 'DATE')
    .replace(
      /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/g,
      'DATE',
    )
    .replace(/http:\/\/localhost:\d+/g, '')
    .replace(/\b[\w-]{40,}\b/g, 'LETTERS OF A LINK')
    .replace(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){2}\b/g, 'CODE')
    .replace(/[\d.,]+ [kK]B/g, 'SIZE')
}
