import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFirefox } from '../../scripts/tests/other-browsers.ts'
import { startScreen } from '../every-browser/drivers/screen.ts'

/** Where Debian puts what is needed to hear a page. */
const programs = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  dbus: '/usr/bin/dbus-run-session',
  openbox: '/usr/bin/openbox',
  xdotool: '/usr/bin/xdotool',
  xvfb: '/usr/bin/Xvfb',
}

/** Listens to the journeys with Orca and Firefox, on a bus, a screen and a home of their own. */
async function listen(): Promise<number> {
  const missing = Object.entries(programs).filter(([, path]) => !existsSync(path))
  if ('missing' in findFirefox()) missing.push(['firefox-esr', ''])
  if (missing.length > 0) {
    console.log(
      `Nothing was listened to, because this is missing: ${missing.map(([name]) => name).join(', ')}.`,
    )
    console.log(`On Debian: apt-get install ${missing.map(([name]) => name).join(' ')}`)
    return 0
  }
  const screen = await startScreen(programs.xvfb)
  const home = mkdtempSync(join(tmpdir(), 'ears-'))
  const inside = join(import.meta.dirname, 'inside.ts')
  const { status } = spawnSync(programs.dbus, ['--', process.execPath, inside, ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'ignore'], // the bus talks about its own limits
    env: {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      DISPLAY: screen.display,
      GNOME_ACCESSIBILITY: '1',
    },
  })
  screen.close()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  return status ?? 1
}

process.exitCode = await listen()
