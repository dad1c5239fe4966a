import { expect, it } from 'vitest'
import { withBase, withoutPlace, withQuietAnchors } from '../../scripts/site/finish-html.ts'

it.each([
  ['a link of the guide', '<a href="/start/">', '<a href="/here/start/">'],
  ['a picture', '<img src="/a.png">', '<img src="/here/a.png">'],
  ['a link that has the base already', '<a href="/here/start/">', '<a href="/here/start/">'],
  ['a page whose name begins like the base', '<a href="/hereafter/">', '<a href="/here/hereafter/">'],
  ['another site', '<a href="https://a.org/">', '<a href="https://a.org/">'],
  ['another site without its protocol', '<a href="//a.org/">', '<a href="//a.org/">'],
  ['a place on the page', '<a href="#top">', '<a href="#top">'],
])('below a base path, %s leads to the right place', (_what, before, after) => {
  expect(withBase(before, '/here/')).toBe(after)
})

it('leaves pages at the root of a host as they are', () => {
  expect(withBase('<a href="/start/">', '/')).toBe('<a href="/start/">')
})

it('the link beside a heading is for the mouse, since ears would hear each heading twice', () => {
  const link = '<a class="sl-anchor-link" href="#why"><span class="sr-only">Section titled “Why”</span></a>'
  expect(withQuietAnchors(link)).toBe(
    '<a class="sl-anchor-link" tabindex="-1" aria-hidden="true" href="#why"><span class="sr-only">Section titled “Why”</span></a>',
  )
})

it('a page says nothing of the folder in which it was built', () => {
  const island = '<astro-island uid="Z1k2" component-url="/_astro/Builder.js" ssr>'
  expect(withoutPlace(island)).toBe('<astro-island component-url="/_astro/Builder.js" ssr>')
})
