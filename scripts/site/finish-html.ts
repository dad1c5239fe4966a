import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { contentSecurityPolicy } from './content-security-policy.ts'

const CHARSET = /<meta charset="utf-8"\s*\/?>/i

/** The last touch on every built page: the base path in hand-written links, and a policy of its own. */
export function finishHtml(): AstroIntegration {
  let base = '/'
  return {
    name: 'finish-html',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        for await (const file of glob('**/*.html', { cwd: root })) await finish(join(root, file), base)
      },
    },
  }
}

async function finish(path: string, base: string): Promise<void> {
  const html = withQuietAnchors(withoutPlace(withBase(await readFile(path, 'utf8'), base)))
  if (!CHARSET.test(html)) throw new Error(`${path} has no <meta charset="utf-8">. Add it first in its head.`)
  const meta = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(html)}">`
  await writeFile(
    path,
    html.replace(CHARSET, (charset) => charset + meta),
  )
}

/** The page without the ids of islands, which Astro makes from the folder of the project, for its development alone. */
export function withoutPlace(html: string): string {
  return html.replace(/(<astro-island\b) uid="[^"]*"/g, '$1')
}

/**
 * The page in which the link beside a heading is for the mouse alone: a screen reader would say each heading twice, and the
 * list “On this page” leads to the same places.
 */
export function withQuietAnchors(html: string): string {
  return html.replaceAll(
    '<a class="sl-anchor-link"',
    '<a class="sl-anchor-link" tabindex="-1" aria-hidden="true"',
  )
}

/** The page with `/guide/` written as `/base/guide/`, which neither Astro nor Starlight does for links in content. */
export function withBase(html: string, base: string): string {
  if (base === '/') return html
  const rest = base.slice(1).replace(/\/$/, '')
  const rooted = new RegExp(`(\\s(?:href|src|action|poster)=")/(?!/|${rest}(?:/|"))`, 'g')
  return html.replace(rooted, `$1/${rest}/`)
}
