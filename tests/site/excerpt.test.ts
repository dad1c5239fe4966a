import { expect, it } from 'vitest'
import { piecesOf } from '../../src/frame/excerpt.ts'

it.each([
  ['the words that were looked for', 'say <mark>what</mark> helps', ['say ', '*what', ' helps']],
  ['one that begins with them', '<mark>Feedback</mark> &lt;b&gt; & more', ['*Feedback', ' <b> & more']],
  ['markup that somebody wrote, as text', '<img src=x onerror=a()>', ['<img src=x onerror=a()>']],
])('an excerpt shows %s', (_what, html, pieces) => {
  expect(piecesOf(html).map(({ text, isFound }) => (isFound ? `*${text}` : text))).toEqual(pieces)
})
