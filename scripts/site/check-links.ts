import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Built {
  readonly dir: string
  readonly base: string
}

/** A sentence for each link, picture and `#place` in the built pages that leads nowhere. */
export function brokenLinks(built: Built): string[] {
  const pages = globSync('**/*.html', { cwd: built.dir }).map((page) => page.replaceAll('\\', '/'))
  const read = reader(built.dir)
  return pages.flatMap((page) => {
    const at = new URL(built.base + page.replace(/index\.html$/, ''), 'http://site')
    return linksIn(read(page)).flatMap((link) => {
      const problem = problemOf(link, at, built, read)
      return problem ? [`${page}: "${link}" ${problem}`] : []
    })
  })
}

function reader(dir: string): (page: string) => string {
  const texts = new Map<string, string>()
  return (page) => {
    const text = texts.get(page) ?? readFileSync(join(dir, page), 'utf8')
    texts.set(page, text)
    return text
  }
}

function linksIn(html: string): string[] {
  const found = [...html.matchAll(/\s(?:href|src|action|poster|data-base)="([^"]*)"/g)].map(
    ([, link = '']) => link,
  )
  return [...new Set(found)].map((link) => link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
}

function problemOf(
  link: string,
  at: URL,
  { dir, base }: Built,
  read: (page: string) => string,
): string | undefined {
  const target = new URL(link, at)
  if (target.origin !== at.origin) return undefined // another site, data:, mailto:
  if (!target.pathname.startsWith(base)) return `is outside the base path ${base}`
  const path = decodeURIComponent(target.pathname.slice(base.length))
  const folder = existsSync(join(dir, path)) && statSync(join(dir, path)).isDirectory()
  if (folder && !target.pathname.endsWith('/')) return 'needs a slash at its end'
  const file = folder ? join(path, 'index.html') : path
  if (!existsSync(join(dir, file))) return 'does not exist'
  return lacksPlace(target.hash, file, read) ? 'has no such place' : undefined
}

function lacksPlace(hash: string, file: string, read: (page: string) => string): boolean {
  if (hash.length < 2 || !file.endsWith('.html') || /(^|[\\/])(builder|clock)[\\/]/.test(file)) return false // they read it themselves
  return !read(file.replaceAll('\\', '/')).includes(` id="${decodeURIComponent(hash.slice(1))}"`)
}

if (process.argv[1] === import.meta.filename) {
  const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/')
  const problems = brokenLinks({ dir: process.argv[2] ?? 'dist', base })
  for (const problem of problems) console.error(problem)
  console.log(
    problems.length === 0 ? 'Every link leads somewhere.' : `${problems.length} links lead nowhere.`,
  )
  if (problems.length > 0) process.exitCode = 1
}
