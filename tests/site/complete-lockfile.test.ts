import { expect, it } from 'vitest'
import { completed } from '../../scripts/complete-lockfile.ts'

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
