import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What is said under a Node that calls itself so. */
function saidUnder(version: string) {
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`
  const { status, stderr } = spawnSync(process.execPath, ['--import', pretend, 'scripts/check-node.js'], {
    encoding: 'utf8',
  })
  return { status, said: stderr.trim() }
}

describe('the check of Node', () => {
  it.each(['20.20.2', '22.17.1', '23.5.0'])(
    'stops %s with one sentence, which says what to do',
    (version) => {
      const { status, said } = saidUnder(version)
      expect(status).toBe(1)
      expect(said).toBe(
        `This project's scripts need Node 22.18 or newer, and this is Node ${version}. Install a newer one from https://nodejs.org/.`,
      )
    },
  )

  it.each(['22.18.0', '23.6.0', '24.0.0', '26.1.0'])('says nothing to %s', (version) => {
    expect(saidUnder(version)).toEqual({ status: 0, said: '' })
  })

  it('comes first in every command that runs TypeScript, and is no `engines`, which could stop npm ci', () => {
    const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'))
    const running = Object.entries<string>(scripts).filter(
      ([, line]) => /\.ts\b/.test(line) && !line.startsWith('npm run'),
    )
    expect(running.length).toBeGreaterThan(10)
    expect(running.filter(([, line]) => !line.startsWith('node scripts/check-node.js && '))).toEqual([])
    expect(engines.node).toBe('>=20')
  })

  it('is written in JavaScript that Node 20 reads', () => {
    expect(readFileSync('scripts/check-node.js', 'utf8')).not.toMatch(/import |require\(/)
  })
})

it('every command of Astro runs without its telemetry', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.values<string>(scripts).filter((line) => /(^|&& )astro /.test(line))).toEqual([])
  expect(readFileSync('scripts/site/run-astro.ts', 'utf8')).toContain("ASTRO_TELEMETRY_DISABLED: '1'")
})
