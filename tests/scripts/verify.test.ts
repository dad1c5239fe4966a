import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashesIn, integrityOf, integritySchema } from '../../scripts/site/integrity.ts'
import { serve } from '../../scripts/site/serve.ts'

const files = {
  'index.html': '<!doctype html>Home',
  'guide/index.html': '<!doctype html>Guide',
  '404.html': '<!doctype html>Nothing here',
  '_astro/a.js': 'a()',
  _headers: '/*\n  X-One: 1\n',
}
const build = mkdtempSync(join(tmpdir(), 'build-'))
for (const [file, content] of Object.entries(files)) write(build, file, content)
write(build, 'integrity.json', JSON.stringify(integrityOf(build, { SITE_URL: 'https://a.example' })))

function write(dir: string, file: string, content: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), content)
}

let copy: string
let server: Server
beforeEach(async () => {
  copy = mkdtempSync(join(tmpdir(), 'copy-'))
  cpSync(build, copy, { recursive: true })
  server = await serve(copy, 0)
})
afterEach(() => server.close())

/** What `npm run verify` says of the copy, compared with the build that is there. */
async function verified() {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const run = spawn(process.execPath, ['scripts/site/verify.ts', address, build])
  const ended = new Promise((end) => run.once('exit', end))
  const [out, err, status] = await Promise.all([text(run.stdout), text(run.stderr), ended])
  return { status, said: `${out}${err}`.trim().split('\n') }
}

it('a copy of the build is the same', async () => {
  const { status, said } = await verified()
  expect(status).toBe(0)
  expect(said.at(-1)).toMatch(/4 files are the same, 0 are not\.$/)
})

it('one letter that was changed is found, with the file in which it is', async () => {
  write(copy, '_astro/a.js', 'b()')
  const { status, said } = await verified()
  expect(status).toBe(1)
  expect(said[0]).toBe('differs: _astro/a.js')
  expect(said.at(-1)).toMatch(/3 files are the same, 1 are not\.$/)
})

it('a file that is not in the build is named, and so is one that the copy lacks', async () => {
  const said = integritySchema.parse(JSON.parse(readFileSync(join(build, 'integrity.json'), 'utf8')))
  const { 'guide/index.html': _left, ...rest } = said.files
  write(
    copy,
    'integrity.json',
    JSON.stringify({ ...said, files: { ...rest, 'spy.js': said.files['404.html'] } }),
  )
  write(copy, 'guide/index.html', '')
  const told = (await verified()).said
  expect(told).toContain('differs: guide/index.html')
  expect(told).toContain('only there: spy.js')
})

it('a copy of another commit is not compared, and the way to it is said', async () => {
  const said = JSON.parse(readFileSync(join(build, 'integrity.json'), 'utf8'))
  write(copy, 'integrity.json', JSON.stringify({ ...said, commit: '0'.repeat(40) }))
  const { status, said: told } = await verified()
  expect(status).toBe(2)
  expect(told.join()).toContain(`git checkout ${'0'.repeat(40)}`)
})

it.each(['', '{}', '<!doctype html>'])(
  'a copy that says “%s” of itself can’t be checked',
  async (nothing) => {
    write(copy, 'integrity.json', nothing)
    const { status, said } = await verified()
    expect(status).toBe(2)
    expect(said).toHaveLength(1)
  },
)

it('what a build says of itself names its settings and the hash of each file, as sha256sum gives it', () => {
  const said = integrityOf(build, { SITE_URL: 'https://a.example', BASE_PATH: '/a/' })
  expect(said.settings).toEqual({
    SITE_URL: 'https://a.example',
    BASE_PATH: '/a/',
    REPO_URL: null,
    RESPONSIBLE: null,
  })
  expect(Object.keys(said.files)).toEqual([
    '404.html',
    '_astro/a.js',
    '_headers',
    'guide/index.html',
    'index.html',
  ])
  expect(hashesIn(build)['_astro/a.js']).toBe(
    'a95a430608fb6e9ab984c01c1a9dc039cefd2776356781efc924f02ab583a32e',
  )
})
