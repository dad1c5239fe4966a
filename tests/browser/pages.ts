import { globSync } from 'node:fs'

/** The addresses of all pages of the built site. */
export const pages = globSync('**/*.html', { cwd: process.env['DIST'] ?? 'dist' })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort()
