import { describe, expect, it, vi } from 'vitest'
import { gallery } from '../../scripts/site/gallery.ts'

/** The pages that the integration adds for a command of Astro. */
function pagesFor(command: 'dev' | 'build' | 'preview' | 'sync'): readonly unknown[] {
  const injectRoute = vi.fn()
  const setUp = gallery().hooks['astro:config:setup']
  // the rest of what Astro gives is nothing that it looks at
  setUp?.({ command, injectRoute } as unknown as Parameters<typeof setUp>[0])
  return injectRoute.mock.calls.flat()
}

describe('the page of the gallery', () => {
  it('is there while somebody works on the site', () => {
    expect(pagesFor('dev')).toMatchObject([{ pattern: '/gallery/' }])
  })

  it.each(['build', 'preview', 'sync'] as const)('is no part of the site for %s', (command) => {
    expect(pagesFor(command)).toEqual([])
  })
})
