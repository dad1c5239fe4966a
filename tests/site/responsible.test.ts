import { expect, it } from 'vitest'
import { partsOf } from '../../src/guide/responsible.ts'

it.each([
  ['Jo Bell, 1 High Street, Leeds', [{ text: 'Jo Bell, 1 High Street, Leeds' }]],
  [
    'Jo Bell (jo@bell.example)',
    [{ text: 'Jo Bell (' }, { text: 'jo@bell.example', to: 'mailto:jo@bell.example' }, { text: ')' }],
  ],
  [
    'Bell Ltd, https://bell.example/imprint.',
    [{ text: 'Bell Ltd, ' }, { text: 'https://bell.example/imprint', to: 'https://bell.example/imprint' }],
  ],
  ['javascript:alert(1)', [{ text: 'javascript:alert(1)' }]],
])('“%s” says who is responsible, and an address in it is a link', (said, parts) => {
  expect(partsOf(said)).toEqual(parts)
})

it.each([undefined, '', '  '])('where nothing is set (%j), nobody is named', (nothing) => {
  expect(partsOf(nothing)).toEqual([])
})
