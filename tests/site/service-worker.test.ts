import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { filesToKeep } from '../../scripts/site/service-worker.ts'

const site = mkdtempSync(join(tmpdir(), 'built-'))
const files = [
  'index.html',
  'builder/index.html',
  '404.html',
  '_astro/engine.1.js',
  'fonts/literata-bold.woff',
  'fonts/noto-sans-thai-bold.woff',
  'downloads/team/team-a4.pdf',
  'pagefind/pagefind.js',
  'pagefind/pagefind-ui.js',
  'sw.js',
]
for (const file of files) {
  mkdirSync(dirname(join(site, file)), { recursive: true })
  writeFileSync(join(site, file), file)
}

it('keeps pages, code, search and our own face, but neither papers nor faces that few need', async () => {
  expect(Object.keys(await filesToKeep(site))).toEqual([
    '404.html',
    '_astro/engine.1.js',
    'builder/',
    'fonts/literata-bold.woff',
    '',
    'pagefind/pagefind.js',
  ])
})

it('gives a file another hash when it has changed', async () => {
  const before = await filesToKeep(site)
  writeFileSync(join(site, 'index.html'), 'new')
  expect((await filesToKeep(site))['']).not.toBe(before[''])
})
