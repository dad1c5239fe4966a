import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actions, chord, click, letters } from './actions.ts'
import { type Bidi, connect } from './bidi.ts'
import type { Driven, Tab } from './tab.ts'

/** Firefox, driven by its own WebDriver BiDi; each tab is a container of its own. It is seen only on a display. */
export async function startFirefox(
  { firefox }: { readonly firefox: string },
  display?: string,
): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const downloads = join(profile, 'downloads')
  mkdirSync(downloads)
  writeFileSync(
    join(profile, 'user.js'),
    preferences({
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.alwaysOpenPanel': false, // it would take the focus from the page
      'pdfjs.disabled': true, // what was downloaded would open in a tab of its own
    }),
  )
  const running = spawn(
    firefox,
    [
      ...(display === undefined ? ['--headless'] : []),
      '--no-remote',
      '--width=1280',
      '--height=900',
      '--remote-debugging-port=0',
      '--profile',
      profile,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...(display && { DISPLAY: display }) } },
  )
  const bidi = await connect(`${await addressOf(running)}/session`)
  await bidi.send('session.new', { capabilities: {} })
  const close = async () => {
    await bidi.send('browser.close', {})
    if (running.exitCode === null) await new Promise((over) => running.once('exit', over))
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { newTab: () => newTab(bidi, downloads), close }
}

function preferences(values: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

function addressOf(running: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    running.once('exit', () => reject(new Error(`Firefox went away: ${said}`)))
    running.stderr?.on('data', (words) => {
      said += words
      const [, address] = said.match(/WebDriver BiDi listening on (\S+)/) ?? []
      if (address) resolve(address)
    })
  })
}

async function newTab(bidi: Bidi, downloads: string): Promise<Tab> {
  const { userContext } = await bidi.send('browser.createUserContext', {})
  const { context } = await bidi.send('browsingContext.create', { type: 'window', userContext })
  const evaluate = async (expression: string): Promise<Remote> => {
    const target = { context }
    const told = await bidi.send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
      userActivation: true,
    })
    if (told['type'] === 'exception') throw new Error(JSON.stringify(told['exceptionDetails']))
    return told['result'] as Remote
  }
  const element = async (expression: string) => {
    const { sharedId } = await evaluate(expression)
    if (!sharedId) throw new Error(`The page has no such element: ${expression}`)
    return { sharedId }
  }
  const act = async (actions: Actions) => {
    await bidi.send('browsingContext.activate', { context })
    await bidi.send('input.performActions', { context, actions })
  }
  return {
    downloads,
    open: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    read: async (expression) => JSON.parse(String((await evaluate(asJson(expression))).value)),
    click: async (expression) => act(click({ type: 'element', element: await element(expression) })),
    type: (text) => act(letters(text)),
    press: (keys) => act(chord(keys)),
    choose: async (expression, file) =>
      void (await bidi.send('input.setFiles', {
        context,
        element: await element(expression),
        files: [file],
      })),
    picture: async () => {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context })
      return Buffer.from(String(data), 'base64')
    },
    close: async () => void (await bidi.send('browser.removeUserContext', { userContext })),
  }
}

/** A value as BiDi tells it. */
interface Remote {
  readonly value?: unknown
  readonly sharedId?: string
}

function asJson(expression: string): string {
  return `(async () => JSON.stringify((await (${expression})) ?? null))()`
}
