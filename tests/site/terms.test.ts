import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { meaningOf, readTerms } from '../../src/guide/terms.ts'

const glossary = `Words as this guide uses them.

**Client, or coachee.** The person who is *coached*. They choose the subject. [More about it](/start/)

**Working alliance.** Goals, tasks and a bond. The idea is Bordin’s <Cite work="bordin1979" />.
`

it.each([
  ['Client', 'The person who is coached. They choose the subject.'],
  ['coachee', 'The person who is coached. They choose the subject.'],
  ['working alliance', 'Goals, tasks and a bond. The idea is Bordin’s.'],
])('explains %s as the glossary does, without its links and citations', (word, meaning) => {
  expect(meaningOf(readTerms(glossary), word)).toBe(meaning)
})

it('stops the build at a word that the glossary lacks', () => {
  expect(() => meaningOf(readTerms(glossary), 'sponsor')).toThrow('does not explain "sponsor"')
})

it('is used on the pages where most people meet these words first', () => {
  const pages = globSync('content/docs/**/*.mdx').filter((file) =>
    readFileSync(file, 'utf8').includes('<Term '),
  )
  expect(pages.length).toBeGreaterThanOrEqual(8)
})
