import { expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../scripts/site/content-security-policy.ts'

it('names the hash of every inline script', () => {
  // The hash of the text `a()`, as `openssl dgst -sha256 -binary | base64` gives it.
  expect(contentSecurityPolicy('<script>a()</script>')).toContain(
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='",
  )
})

it.each([
  ['a script of its own file', '<script src="/a.js"></script>'],
  ['structured data, which never runs', '<script type="application/ld+json">{}</script>'],
])('needs no hash for %s', (_what, html) => {
  expect(contentSecurityPolicy(html)).toContain("script-src 'self' 'wasm-unsafe-eval';")
})

it('lets no inline script run that is not in the page now', () => {
  const scripts = contentSecurityPolicy('<script>a()</script>').match(/script-src [^;]*/)?.[0]
  expect(scripts).not.toContain("'unsafe-inline'")
})
