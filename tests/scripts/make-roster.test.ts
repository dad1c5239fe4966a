import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'make-roster-'))
const people = join(folder, 'people.csv')
const nobody = join(folder, 'nobody.csv')
writeFileSync(people, 'Name;Role;Date\nAda;Nurse;3.12.2026\n;x;\nBen;;soon\nChidi;;\n')
writeFileSync(nobody, 'Name;Role\n;x\n')

function makePdf(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/papers/make-pdf.ts', ...args], { encoding: 'utf8' })
}

const ask = (...args: readonly string[]) =>
  makePdf('--roster', people, '--template', 'team', '--length', 'one-page', ...args)

describe('npm run pdf -- --roster', { timeout: 60_000 }, () => {
  it('makes a file for each person in a folder, and names each row that gives none', () => {
    const out = join(folder, 'papers')
    const { status, stdout, stderr } = ask('--out', out)
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${out} (3 papers)\n` })
    expect(readdirSync(out).toSorted()).toEqual(['001 Ada.pdf', '002 Ben.pdf', '003 Chidi.pdf'])
    expect(stderr).toMatch(/^Row 3 has no name: x\nRow 4: soon can’t be read as a date[^\n]+\n$/)
  })

  it('makes one PDF or one ZIP where the name of the file says so', () => {
    ask('--out', join(folder, 'all.pdf'))
    ask('--pairs', '--out', join(folder, 'all.zip'))
    expect(readFileSync(join(folder, 'all.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, 'all.zip'))))
    expect(Object.keys(files)).toEqual(['001 Ada, Ben.pdf', '002 Chidi.pdf'])
  })

  it('is told by the help', () => {
    expect(makePdf('--help')).toMatchObject({ status: 0, stderr: '' })
    expect(makePdf('--help').stdout).toContain('One paper for each person')
  })

  it.each([
    ['no template', ['--roster', people], 'Name one list and one template'],
    ['a template that is not there', ['--roster', people, '--template', 'x'], 'choose coach-client'],
    ['a list that is not there', ['--roster', 'no.csv', '--template', 'team'], 'check that it is there'],
    [
      'an encoding that nobody has',
      ['--roster', people, '--template', 'team', '--encoding', 'x'],
      'choose windows-1250',
    ],
    [
      'a place that can’t be written',
      ['--roster', people, '--template', 'team', '--out', join(people, 'x')],
      'can’t be written',
    ],
  ])('answers %s with one sentence and exit code 2', (_, args, said) => {
    const { status, stdout, stderr } = makePdf(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.replaceAll("'", '’').trimEnd().split('\n').at(-1)).toContain(said)
  })

  it('a list without a name makes nothing, and says so', () => {
    const { status, stderr } = makePdf('--roster', nobody, '--template', 'team')
    expect(status).toBe(2)
    expect(stderr).toContain('gives no paper')
  })
})
