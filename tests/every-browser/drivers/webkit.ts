import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actions, chord, click, letters } from './actions.ts'
import { type Screen, startScreen } from './screen.ts'
import type { Driven, Tab } from './tab.ts'
import { beginSession, type Session } from './webdriver.ts'

/** The programs of WebKitGTK, and the screen that they need. */
interface WebKit {
  readonly driver: string
  readonly miniBrowser: string
  readonly xvfb: string
}

/** WebKitGTK, which shares its engine with Safari; each tab is a browser of its own, since a driver has only one. */
export async function startWebKit(programs: WebKit): Promise<Driven> {
  const screen = await startScreen(programs.xvfb)
  return { newTab: () => newTab(programs, screen), close: async () => screen.close() }
}

async function newTab({ driver, miniBrowser }: WebKit, screen: Screen): Promise<Tab> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const downloads = downloadsIn(home)
  const port = await freePort()
  const running = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: screen.display, HOME: home, XDG_CONFIG_HOME: join(home, '.config') },
    stdio: 'ignore',
  })
  const options = { binary: miniBrowser, args: ['--automation'] }
  const session = await beginSession(`http://127.0.0.1:${port}`, { 'webkitgtk:browserOptions': options })
  await session.send('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 900 })
  const close = async () => {
    await session.send('DELETE', '')
    running.kill()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  return { downloads, ...hands(session), close }
}

/** A home whose folder for downloads is known (freedesktop.org, xdg-user-dirs). */
function downloadsIn(home: string): string {
  const downloads = join(home, 'Downloads')
  for (const folder of [downloads, join(home, '.config')]) mkdirSync(folder)
  writeFileSync(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n')
  return downloads
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((told) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      server.close(() => told(typeof place === 'object' && place ? place.port : 0))
    })
  })
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf' // w3.org/TR/webdriver2/#elements

function hands({ send }: Session): Omit<Tab, 'downloads' | 'close'> {
  const run = async (expression: string) => {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (await (${expression})) ?? null)().then((value) => done({ value }), (reason) => done({ reason: String(reason) }))`
    const told = await send('POST', '/execute/async', { script, args: [] })
    const { value, reason } = told as { value: unknown; reason?: string }
    if (reason !== undefined) throw new Error(reason)
    return value
  }
  const element = async (expression: string) => {
    const found = (await run(expression)) as { [elementKey]: string } | null
    if (!found) throw new Error(`The page has no such element: ${expression}`)
    return found
  }
  const act = async (actions: Actions) => void (await send('POST', '/actions', { actions }))
  return {
    open: async (url) => void (await send('POST', '/url', { url })),
    reload: async () => void (await send('POST', '/refresh', {})),
    read: run,
    click: async (expression) => act(click(await element(expression))),
    type: (text) => act(letters(text)),
    press: (keys) => act(chord(keys)),
    choose: async (expression, file) => {
      const { [elementKey]: id } = await element(expression)
      await send('POST', `/element/${id}/value`, { text: file })
    },
    picture: async () => Buffer.from(String(await send('GET', '/screenshot')), 'base64'),
  }
}
