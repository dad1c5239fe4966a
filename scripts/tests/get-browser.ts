import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import type { Browser } from './found-browser.ts'

/** Playwright's own Chromium, which needs its download server. */
export function fromPlaywright(): Browser | undefined {
  return run('npx', ['playwright', 'install', 'chromium'])
    ? { executablePath: chromium.executablePath() }
    : undefined
}

/** A Chromium out of an npm package, which needs nothing but the npm registry; Linux alone has it. */
export async function fromNpm(): Promise<Browser | undefined> {
  if (process.platform !== 'linux') return undefined
  const folder = resolve(import.meta.dirname, '../../.cache/browser')
  mkdirSync(folder, { recursive: true })
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  if (!run('npm', ['install', '--prefix', folder, ...quiet, '@sparticuz/chromium@153.0.0'])) return undefined
  process.env['TMPDIR'] = folder // where the package unpacks itself
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x' // makes it unpack the libraries as well
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/index.js')
  const { default: sparticuz } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath(): Promise<string> }
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
  return { executablePath: await sparticuz.executablePath(), env }
}

/** The Chromium of Debian and Ubuntu, for whoever may install packages. */
export function fromApt(): Browser | undefined {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined
  const got =
    run('apt-get', ['update', '-q']) &&
    run('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'])
  return got ? { executablePath: '/usr/bin/chromium' } : undefined
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    timeout: 300_000,
  })
  return status === 0
}
