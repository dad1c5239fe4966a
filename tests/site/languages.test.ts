import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLanguages } from '../../src/content/read-languages.ts'
import { inLanguage, languagePaths } from '../../src/frame/language-paths.ts'
import { placesFor } from '../../src/frame/places.ts'

/** A copy of content with one more file of messages for each language, and nothing else changed. */
function contentIn(...languages: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  mkdirSync(join(folder, 'messages'))
  const english = readFileSync('content/messages/en.json')
  for (const one of ['en', ...languages]) writeFileSync(join(folder, `messages/${one}.json`), english)
  return folder
}

const rooms = [
  'alliances',
  'apart',
  'builder',
  'clock',
  'look-again',
  'read',
  'receive',
  'roster',
  'send',
  'workshop',
]

describe('a language', () => {
  it('comes with its file of messages, after English', () => {
    expect(readLanguages(contentIn('pt-BR', 'de'))).toEqual(['en', 'de', 'pt-BR'])
  })

  it('gets a folder of pages, and leaves English where it was', () => {
    const paths = languagePaths(readLanguages(contentIn('de')))
    expect(paths).toEqual([
      { params: { language: undefined }, props: { language: 'en' } },
      { params: { language: 'de' }, props: { language: 'de' } },
    ])
  })

  it.each(rooms)('is asked for by the page %s, which fixes none itself', (room) => {
    const page = readFileSync(`src/pages/[...language]/${room}.astro`, 'utf8')
    expect(page).toContain('languagePaths()')
    expect(page).toContain('readMessages(language)')
    expect(page).not.toMatch(/language="|'en'/)
  })

  it.each([
    ['en', '/builder/'],
    ['de', '/de/builder/'],
    ['pt-BR', '/pt-BR/builder/'],
  ])('has its builder: %s at %s', (language, address) => {
    expect(inLanguage('/builder/', language)).toBe(address)
  })

  it('keeps the reader in it, where the site has a page in it', () => {
    expect(placesFor('de').map(({ href }) => href)).toEqual([
      '/start/what-it-is/',
      '/de/builder/',
      '/de/alliances/',
      '/templates/',
    ])
  })

  it('is told to be here by the header', () => {
    const here = (language: string) =>
      placesFor(language).map(({ isHere }) => isHere(`/${language}/builder/`))
    expect(here('de')).toEqual([false, true, false, false])
  })
})
