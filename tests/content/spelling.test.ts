import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const content = new URL('../../content/', import.meta.url).pathname
const files = globSync(['docs/**/*.{md,mdx}', '{questions,templates,messages}/*', '*.yaml'], { cwd: content })

/** What a reader sees: without addresses, and without the words that only the search knows. */
function prose(file: string): string {
  const text = readFileSync(content + file, 'utf8')
  return text.replace(/^words: .*$/m, '').replace(/https?:\S+|\]\([^)]*\)|href="[^"]*"/g, '')
}

const terms: readonly (readonly [right: string, wrong: RegExp])[] = [
  ['Co-Active', /\b(?!Co-Active\b)co-?active\b/gi],
  ['e-mail', /\bemails?\b/gi],
  ['kick-off', /\bkick(?:off| off)s?\b/gi],
  ['check-in', /\b[Cc]heckins?\b/g],
  ['co-founder', /\bcofounders?\b/gi],
  ['wellbeing', /\bwell-being\b/gi],
  ['licence', /\blicenses?\b/g],
  ['colour, behaviour, centre', /\b(?:colors?|behaviors?|centers?|favors?|honors?)\b/g],
  ['organise, recognise, realise', /\b(?:organiz|recogniz|realiz|apologiz|summariz)\w+/gi],
  ['JavaScript, GitHub, LibreOffice', /\b(?:Javascript|Github|Libreoffice)\b/g],
]

it.each(terms)('the guide and the builder write %s in one way', (_right, wrong) => {
  // Titles of papers keep the spelling of their authors.
  const seen = files
    .filter((file) => file !== 'evidence.yaml')
    .flatMap((file) => {
      const found = prose(file).match(wrong) ?? []
      return found.map((word) => `${file}: ${word}`)
    })
  expect(seen).toEqual([])
})

it('no word stands twice in a row', () => {
  const seen = files.flatMap((file) =>
    (prose(file).match(/\b([a-z]+)[ \n]+\1\b/g) ?? []).map((two) => `${file}: ${two}`),
  )
  expect(seen.filter((two) => !/: that that/.test(two))).toEqual([])
})
