import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../scripts/site/content-security-policy.ts'
import { headerRules, headersFor } from '../../scripts/site/host-headers.ts'

const rules = headerRules(readFileSync('public/_headers', 'utf8'))
const sent = headersFor(rules, '/_astro/engine.worker.js')
const directives = (policy: string) =>
  new Map(
    policy
      .split(';')
      .map((one) => one.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  )
const header = directives(sent['content-security-policy'] ?? '')
const page = directives(contentSecurityPolicy('<script>a()</script><style>b{}</style>'))

describe('with every file', () => {
  it('goes a policy by which nothing is sent to another place', () => {
    expect(header.get('connect-src')).toEqual(["'self'"])
    expect(header.get('default-src')).toEqual(["'self'"])
    expect(header.get('form-action')).toEqual(["'none'"])
    expect(header.get('frame-ancestors')).toEqual(["'none'"])
  })

  it.each([
    ['strict-transport-security', /^max-age=31536000$/],
    ['cross-origin-resource-policy', /^same-origin$/],
    ['cross-origin-opener-policy', /^same-origin$/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^no-referrer$/],
  ])('goes %s', (name, value) => {
    expect(sent[name]).toMatch(value)
  })

  it('goes the leave to use what the site needs, for itself alone, and nothing else', () => {
    const features = (sent['permissions-policy'] ?? '').split(', ').map((one) => one.split('='))
    const own = features.filter(([, who]) => who === '(self)').map(([name]) => name)
    expect(own).toEqual(['camera', 'clipboard-write', 'fullscreen', 'screen-wake-lock', 'web-share'])
    expect(features.filter(([, who]) => who !== '(self)').every(([, who]) => who === '()')).toBe(true)
    expect(features.length).toBeGreaterThan(50)
  })
})

describe('both policies hold at once, so the header', () => {
  it.each([...page].filter(([name]) => /-src(-elem|-attr)?$/.test(name)))(
    'forbids no %s that a page allows',
    (name, sources) => {
      const above = name.startsWith('style-src') ? 'style-src' : name
      const allowed = header.get(above) ?? header.get('default-src') ?? []
      const inline = sources.filter((source) => source.startsWith("'sha256-")).map(() => "'unsafe-inline'")
      const asked = sources.filter((source) => !source.startsWith("'sha256-") && source !== "'none'")
      expect(allowed).toEqual(expect.arrayContaining([...asked, ...inline]))
    },
  )

  it('holds no hash: one would make the browser forget that it allows inline code', () => {
    expect([...header.values()].flat().filter((source) => /^'(sha|nonce)/.test(source))).toEqual([])
  })
})
