import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Check, runRound } from '../../scripts/tests/test-step.ts'

const dir = mkdtempSync(join(tmpdir(), 'steps-'))
const place = (name: string) => JSON.stringify(join(dir, name))

/** A step that runs a line of JavaScript. */
const step = (name: string, code: string): Check => ({ name, command: [process.execPath, '-e', code] })
const leaves = (name: string) => `fs.writeFileSync(${place(name)}, '')`
const needs = (name: string) => `if (!fs.existsSync(${place(name)})) process.exit(1);`
const awaits = (name: string) =>
  `for (let look = 0; look < 1000 && !fs.existsSync(${place(name)}); look++)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  ${needs(name)}`

const quietly = async (rows: readonly (readonly Check[])[]) => {
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const tallies = await runRound(rows)
  for (const spy of [log, write]) spy.mockRestore()
  return { tallies, said: said.join('\n') }
}

describe('the steps of a round', () => {
  it('run side by side in rows, and one after the other within a row', async () => {
    const { tallies } = await quietly([
      [step('waits', `${awaits('other')} ${leaves('one')}`), step('follows', needs('one'))],
      [step('does not wait', leaves('other'))],
    ])
    expect(tallies.map(({ name, failed }) => [name, failed])).toEqual([
      ['waits', 0],
      ['follows', 0],
      ['does not wait', 0],
    ])
  })

  it('say what they said in one piece, below their names', async () => {
    const { said } = await quietly([[step('first', 'console.log(1); console.log(2)')], [step('second', '')]])
    expect(said).toMatch(/--- first\n1\n2\n/)
  })

  it('count as failed when they fail, or their program is not there', async () => {
    const missing: Check = { name: 'nobody', command: ['no-such-program-anywhere'], needed: true }
    const { tallies, said } = await quietly([[missing], [step('fails', 'process.exit(2)')]])
    expect(tallies).toMatchObject([
      { name: 'nobody', failed: 1, passed: 0, needed: true },
      { name: 'fails', failed: 1, passed: 0, needed: false },
    ])
    expect(said).toContain('no-such-program-anywhere can’t be run')
  })
})
