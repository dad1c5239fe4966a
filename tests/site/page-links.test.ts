import { expect, it } from 'vitest'
import { editBase, tellAddress } from '../../src/frame/page-links.ts'

it.each(['https://example.org/us/alliance', 'https://example.org/us/alliance/'])(
  'a page of %s is edited in its repository',
  (repository) => {
    expect(editBase(repository)).toBe('https://example.org/us/alliance/edit/main/')
  },
)

it('what is wrong with a page goes into a new issue that names the page', () => {
  const address = new URL(
    tellAddress('https://example.org/us/alliance/', 'What it is & isn’t', 'https://a.org/start/'),
  )
  expect(address.origin + address.pathname).toBe('https://example.org/us/alliance/issues/new')
  expect(address.searchParams.get('title')).toBe('On the page “What it is & isn’t”')
  expect(address.searchParams.get('body')).toContain('https://a.org/start/')
})
