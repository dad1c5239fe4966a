import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'make-pdf-'))
const good = 'content/examples/coach-and-client.alliance.json'
const bad = join(folder, 'bad.alliance.json')
const newer = join(folder, 'newer.alliance.json')
writeFileSync(bad, '{"format":"alliance",')
writeFileSync(newer, '{"format":"alliance","version":4}')

function makePdf(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/papers/make-pdf.ts', ...args], { encoding: 'utf8' })
}

describe('npm run pdf', { timeout: 30_000 }, () => {
  it.each(['a4', 'letter'])('makes a PDF on %s', (sheet) => {
    const out = join(folder, `${sheet}.pdf`)
    const { status, stderr } = makePdf(good, '--paper', sheet, '--out', out)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('draws with --boxes what the layout was made of, into a file of its own', () => {
    const { status, stdout } = makePdf(good, '--boxes', '--out', join(folder, 'boxes.pdf'))
    makePdf(good, '--out', join(folder, 'plain.pdf'))
    const sizes = ['boxes.pdf', 'plain.pdf'].map((file) => readFileSync(join(folder, file)).length)
    expect(status).toBe(0)
    expect(stdout).toContain('the order of reading')
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0)
  })

  it.each([
    ['no file', [], 'Name one alliance file'],
    ['two files', [good, good], 'Name one alliance file'],
    ['an unknown option', [good, '--colour', 'red'], 'npm run pdf'],
    ['an option without its value', [good, '--out'], 'npm run pdf'],
    ['paper that nobody has', [good, '--paper', 'a5'], 'choose a4 or letter'],
    ['a file that is not there', ['nowhere.alliance.json'], 'check that it is there'],
    ['a folder', ['content'], 'check that it is there'],
    ['JSON with a mistake', [bad], "can't be opened"],
    ['a file of a later version', [newer], 'newer version'],
    ['a place that is not there', [good, '--out', join(folder, 'no/where.pdf')], "can't be written"],
  ])('answers %s with one line and exit code 2', (_, args, said) => {
    const { status, stdout, stderr } = makePdf(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr).toContain(said)
  })
})
