import { globSync } from 'node:fs'

/** The addresses of all pages of the built site. */
export const pages = globSync('**/*.html', { cwd: process.env['DIST'] ?? 'dist' })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort()

/** The pages of the guide: all but those that are programs or lists. */
export const guidePages = pages.filter(
  (page) => !/^\/(builder|alliances|look-again|send|receive|apart|templates|404)/.test(page),
)
