import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it.each(['index.astro', '[template].astro'])(
  'the page %s, which offers forms to fill in, says what to do about letters that a program leaves out',
  (page) => {
    expect(readFileSync(`src/pages/templates/${page}`, 'utf8')).toMatch(
      /fill (it )?in on the screen[\s\S]*<OtherLetters/i,
    )
  },
)

it.each(['index.astro', '[template].astro'])(
  'the page %s says what becomes of an answer that is longer than its field',
  (page) => {
    expect(readFileSync(`src/pages/templates/${page}`, 'utf8')).toMatch(
      /fill (it )?in on the screen[\s\S]*<LongAnswers/i,
    )
    expect(readFileSync('src/papers/LongAnswers.astro', 'utf8')).toMatch(/stays whole in the file/)
  },
)
