import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'))

it('asks for a window of its own where a browser knows only that, as iOS does, and for a slim bar elsewhere', () => {
  expect(manifest.display).toBe('standalone')
  expect(manifest.display_override).toEqual(['minimal-ui'])
})

it('lets other apps share to where nothing is kept before a yes', () => {
  expect(manifest.share_target.action).toBe('receive/')
})

it('opens a file that is opened in the installed site where nothing is kept before a yes', () => {
  const [{ action, accept }] = manifest.file_handlers
  expect([action, Object.values(accept).flat()]).toEqual(['receive/', ['.json', '.pdf']])
})

it.each([
  'apple-touch-icon',
  'apple-mobile-web-app-title',
  'mobile-web-app-capable',
  'apple-mobile-web-app-capable',
])('every page says %s, for the home screen of iOS', (name) => {
  expect(readFileSync('src/frame/Head.astro', 'utf8')).toContain(`"${name}"`)
})
