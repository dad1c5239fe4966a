import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFirefox } from '../../scripts/tests/other-browsers.ts'
import { ownSite } from '../browser/own-site.ts'
import { startFirefox } from '../every-browser/drivers/firefox.ts'
import { journeys } from './journeys.ts'
import { Listener } from './listener.ts'
import { startOrca } from './voice.ts'

/* Runs within a bus of its own. With --keep it keeps what it hears as the text that is expected from then on. */
const keeps = process.argv.includes('--keep')
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const { HOME: home = '', DISPLAY: display = '' } = process.env

/** One journey with a fresh browser; gives what was done and heard. */
async function hear(name: string): Promise<string> {
  const firefox = findFirefox()
  if ('missing' in firefox) throw new Error(firefox.missing)
  const browser = await startFirefox(firefox.programs, display)
  const [tab, site] = [await browser.newTab(), await ownSite()]
  const someone = new Listener(tab, voice, display)
  try {
    await journeys[name]?.(someone, site.address)
  } catch (reason) {
    someone.stopped(reason)
  }
  await browser.close()
  await site.stop()
  return someone.told()
}

/** Whether the words are those that were kept; on a busy machine a word may come late, so that another is heard a second time. */
async function judge(name: string): Promise<boolean> {
  const file = join(import.meta.dirname, 'spoken', `${name.replaceAll(' ', '-').toLowerCase()}.txt`)
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const first = await hear(name)
  const isWhole = !first.includes('(stopped: ')
  if (keeps && isWhole) writeFileSync(file, first)
  if ((keeps && isWhole) || first === expected) return told(name, 'as expected')
  const second = await hear(name)
  if (second === expected) return told(name, 'as expected, the second time')
  writeFileSync(join(home, 'heard.txt'), second)
  console.log(`CHANGED: ${name}`)
  spawnSync('diff', ['--unified=2', file, join(home, 'heard.txt')], {
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  return false
}

function told(name: string, how: string): true {
  console.log(`${how}: ${name}`)
  return true
}

const helpers = [
  spawn('openbox', { stdio: 'ignore' }),
  spawn('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately'], { stdio: 'ignore' }),
]
const voice = startOrca(home)
await voice.heard(true)
const names = Object.keys(journeys).filter((name) => wanted.length === 0 || wanted.includes(name))
let well = 0
for (const name of names) if (await judge(name)) well += 1
voice.stop()
for (const helper of helpers) helper.kill()
console.log(`${well} of ${names.length} journeys sound as expected.`)
process.exit(well === names.length ? 0 : 1)
