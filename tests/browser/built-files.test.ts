import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { hashesIn, integritySchema } from '../../scripts/site/integrity.ts'

// They need no browser, but the built site, which is there when these tests run.
const dist = process.env['DIST'] ?? 'dist'
const read = (file: string) => readFileSync(join(dist, file), 'utf8')

test('integrity.json lists every file of the site with its hash', () => {
  expect(integritySchema.parse(JSON.parse(read('integrity.json'))).files).toEqual(hashesIn(dist))
})

test('the gallery of components is no part of the site', () => {
  const files = globSync('**/*.{html,js,css,json,txt,xml}', { cwd: dist })
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => file.includes('gallery') || /exhibited-state/.test(read(file)))).toEqual([])
})

test('licences.txt names every package of which a browser gets a part', () => {
  const named = [...read('licences.txt').matchAll(/^(\S+) \d\S* \(/gm)].map(([, name]) => name)
  const shipped = ['preact', 'zod', 'fflate', 'idb', 'docx', 'pdf-lib', 'harfbuzzjs', 'bidi-js', 'linebreak']
  expect(named).toEqual(expect.arrayContaining([...shipped, 'pagefind', 'astro', '@astrojs/starlight']))
})
