import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shelf } from './samples.ts'

const folder = new URL('../../../node_modules/cldr-misc-full/main/', import.meta.url)

/** The letters of a locale as CLDR lists them, its capitals too. */
function lettersOf(locale: string): readonly string[] {
  const file = readFileSync(new URL(`${locale}/characters.json`, folder), 'utf8')
  const { characters } = JSON.parse(file).main[locale]
  const lists = [
    characters.exemplarCharacters,
    characters.auxiliary,
    characters.numbers,
    characters.punctuation,
  ]
  const letters = lists.flatMap((list: string | undefined) => membersOf(list ?? '[]'))
  return letters.flatMap((letter) => [letter, letter.toLocaleUpperCase(locale)])
}

/** The members of a set as UTS #35 writes it: characters, ranges of them, and `{strings}`; a sign after `\` is itself. */
function membersOf(set: string): readonly string[] {
  const members: string[] = []
  for (const [part] of set
    .slice(1, -1)
    .matchAll(/\{[^}]*\}|(?:\\.|[^\s\\])-(?:\\.|[^\s\\])|\\.|[^\s\\]/gsu)) {
    const plain = part.replace(/\\(.)/gsu, '$1')
    if (part.startsWith('{')) members.push(plain.slice(1, -1))
    else if (/^.-.$/su.test(plain)) members.push(...between(plain))
    else members.push(plain)
  }
  return members
}

function between(range: string): readonly string[] {
  const [first = 0, , last = 0] = Array.from(range, (character) => character.codePointAt(0))
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}

/** No package has a face for Chakma or Sunuwar, nor any face the capital of ƛ, which is of 2024. */
const without: Readonly<Record<string, RegExp>> = {
  ccp: /^\p{Script=Chakma}/u,
  'suz-Sunu': /^[\u{11bc0}-\u{11bff}]/u,
  oka: /^Ƛ/u,
}

it('Every letter of every language in CLDR has a face, where its script has a package', async () => {
  const lacking: string[] = []
  const locales = readdirSync(folder)
  const done = new Set<string>() // what is written alike in many countries is looked at once
  for (const locale of locales) {
    const texts = lettersOf(locale)
    if (done.size === done.add(texts.join()).size) continue
    const { unknown } = await shelf.facesFor({ regular: texts, bold: texts }, locale)
    const letters = unknown.filter((letter) => !without[locale]?.test(letter))
    if (letters.length > 0) lacking.push(`${locale}: ${letters.join(' ')}`)
  }
  expect(locales.length).toBeGreaterThan(700)
  expect(lacking).toEqual([])
}, 120_000)
