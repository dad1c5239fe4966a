import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { completed, hashed } from '../../scripts/complete-lockfile.ts'

const search = {
  version: '1.6.0',
  optionalDependencies: { '@search/linux-x64-musl': '1.6.0', '@search/windows-arm64': '1.6.0' },
}

it('adds the packages of other platforms as npm would have written them', () => {
  expect(completed({ 'node_modules/search': search })).toEqual({
    'node_modules/@search/linux-x64-musl': {
      version: '1.6.0',
      cpu: ['x64'],
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/@search/windows-arm64': { version: '1.6.0', cpu: ['arm64'], optional: true, os: ['win32'] },
    'node_modules/search': search,
  })
})

it('leaves a complete lock file as it is', () => {
  const packages = completed({ 'node_modules/search': search })
  expect(completed(packages)).toEqual(packages)
})

it('stops at a package whose platform it cannot tell', () => {
  const odd = { version: '1.0.0', optionalDependencies: { extras: '1.0.0' } }
  expect(() => completed({ 'node_modules/odd': odd })).toThrow(/by hand/)
})

it('gives each package that had none its hash, under the name that it has in the registry', () => {
  const packages = {
    '': {},
    'node_modules/a/node_modules/b': { version: '1.0.0' },
    'node_modules/c': { name: '@c/d', version: '2.0.0' },
  }
  const asked: string[] = []
  const complete = hashed(packages, (name) => `sha512-${asked.push(name)}=`)
  expect(asked).toEqual(['b@1.0.0', '@c/d@2.0.0'])
  expect(complete['node_modules/c']).toEqual({ name: '@c/d', version: '2.0.0', integrity: 'sha512-2=' })
})

it('stops at a package of which the registry knows no hash', () => {
  expect(() => hashed({ 'node_modules/a': { version: '1.0.0' } }, () => '')).toThrow(/by hand/)
})

it.each(['package-lock.json', 'scripts/bench/package-lock.json'])(
  '%s holds the hash of every package',
  (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'))
    const without = Object.entries<{ integrity?: string }>(packages).filter(
      ([path, one]) => path !== '' && !one.integrity,
    )
    expect(without.map(([path]) => path)).toEqual([])
  },
)
