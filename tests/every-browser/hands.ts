import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Tab } from './drivers/tab.ts'
import { find, isReady, shows } from './in-page.ts'

/** What a person looks for on a page. */
export type Kind = keyof typeof kinds
const kinds = {
  button: 'button, summary',
  link: 'a[href]',
  field: 'input:not([type=radio], [type=checkbox], [type=file]), textarea, select',
  choice: 'label',
  file: 'input[type=file]',
  heading: 'h1, h2, h3',
}

const patience = 40_000 // for a busy machine; nothing is waited for longer than it takes
const pause = 50

/** Waits until an expression is true in the page. */
export async function until(tab: Tab, expression: string, told = expression): Promise<void> {
  let last = ''
  for (
    const end = Date.now() + patience;
    Date.now() < end;
    await new Promise((soon) => setTimeout(soon, pause))
  ) {
    try {
      if (await tab.read(inPage(expression))) return
    } catch (reason) {
      last = ` ${String(reason)}` // the page may just have been left for another
    }
  }
  throw new Error(`Waited in vain: ${told}.${last} ${await seenIn(tab)}`)
}

/** Where a tab is and what it shows, for whoever reads that something was waited for in vain. */
async function seenIn(tab: Tab): Promise<string> {
  const seen = "[location.href.slice(0, 200), document.readyState, document.body?.innerText].join(' · ')"
  return String(await tab.read(seen).catch(String)).slice(0, 2000)
}

/** Presses what has this name, once it is there, stands still and is not covered. */
export async function press(tab: Tab, kind: Kind, name: string): Promise<void> {
  const element = elementOf(kind, name)
  await until(tab, `isReady(${element})`, `the ${kind} “${name}” can be pressed`)
  await tab.click(inPage(element))
}

/** Writes into a field in place of what was there. */
export async function write(tab: Tab, name: string, text: string): Promise<void> {
  const element = elementOf('field', name)
  await until(tab, `isReady(${element})`, `there is a field “${name}”`)
  await tab.read(inPage(`(${element}.focus(), ${element}.select())`))
  await tab.type(text)
  await until(tab, `${element}.value === ${JSON.stringify(text)}`, `“${name}” holds “${text}”`)
}

/** Chooses a file of this machine. */
export async function give(tab: Tab, name: string, file: string): Promise<void> {
  await until(tab, elementOf('file', name), `a file can be chosen: ${name}`)
  await tab.choose(inPage(elementOf('file', name)), file)
}

/** Waits until the page shows a text. */
export async function sees(tab: Tab, text: string): Promise<void> {
  await until(tab, `shows(${JSON.stringify(text)})`, `the page shows “${text}”`)
}

/** Waits until the page shows something with this name. */
export async function meets(tab: Tab, kind: Kind, name: string): Promise<void> {
  await until(tab, `Boolean(${elementOf(kind, name)})`, `there is a ${kind} “${name}”`)
}

/** The value of a field. */
export async function held(tab: Tab, name: string): Promise<string> {
  await meets(tab, 'field', name)
  return String(await tab.read(inPage(`${elementOf('field', name)}.value`)))
}

/** Presses a button, and waits for the whole file that it downloads; gives its path. */
export async function take(tab: Tab, kind: Kind, name: string, extension: string): Promise<string> {
  for (const file of readdirSync(tab.downloads)) rmSync(join(tab.downloads, file))
  await press(tab, kind, name)
  for (
    const end = Date.now() + patience;
    Date.now() < end;
    await new Promise((soon) => setTimeout(soon, pause))
  ) {
    const [file, more] = readdirSync(tab.downloads)
    if (!file || more || !file.endsWith(extension)) continue
    const path = join(tab.downloads, file)
    if (statSync(path).size > 0) return path
  }
  throw new Error(`“${name}” downloads no ${extension}. ${await seenIn(tab)}`)
}

function elementOf(kind: Kind, name: string): string {
  return `find(${JSON.stringify(kinds[kind])}, ${JSON.stringify(name)})`
}

function inPage(expression: string): string {
  return `(() => { const find = ${find}; const isReady = ${isReady}; const shows = ${shows}; return (${expression}) })()`
}
