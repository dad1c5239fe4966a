import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const notices = fileURLToPath(new URL('notices/', import.meta.url))

/** Not in the bundles, but shipped: scripts that Astro and Starlight write into pages, and the search beside its index. */
const unbundled = ['astro', '@astrojs/starlight', 'pagefind']

/** Notes which packages end up in what browsers get, and writes licences.txt with the notices of all of them. */
export function licences() {
  const used = new Map<string, Set<string>>(unbundled.map((name) => [name, new Set()]))
  return {
    plugin: (): Plugin => ({
      name: 'licences',
      generateBundle(_options, bundle) {
        if (this.environment?.name !== 'client') return // what runs at build is not shipped
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        for (const id of chunks.flatMap((chunk) => Object.keys(chunk.modules))) note(used, id)
      },
    }),
    integration: (): AstroIntegration => ({
      name: 'licences',
      hooks: {
        'astro:build:done': ({ dir, logger }) => {
          writeFileSync(new URL('licences.txt', dir), allNotices(used))
          logger.info(`licences.txt holds the notices of ${used.size} packages`)
        },
      },
    }),
  }
}

function note(used: Map<string, Set<string>>, id: string): void {
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/')
  const [name] = file.match(/(?<=\/node_modules\/)(?:@[^/]+\/)?[^/]+(?!.*\/node_modules\/)/) ?? []
  if (name === undefined) return
  used.set(name, (used.get(name) ?? new Set()).add(file))
}

/** The notices of these packages, the files of which are known as far as they are bundled; of the fonts; and a few more. */
export function allNotices(used: ReadonlyMap<string, ReadonlySet<string>>): string {
  const packages = [...used.keys()].toSorted().map((name) => noticeOf(name, [...(used.get(name) ?? [])]))
  const more = globSync('*.txt', { cwd: notices }).toSorted()
  const others = more.map((file) => readFileSync(join(notices, file), 'utf8'))
  const fonts = readFileSync('public/fonts/LICENSES.txt', 'utf8')
  const head = 'What this site is made with, and the notices of those who made it.'
  return `${[head, ...packages, ...others, fonts].map((part) => part.trim()).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

function noticeOf(name: string, files: readonly string[]): string {
  const folder = join(modules, name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const written = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|copyright)/i.test(file))
    .map((file) => join(folder, file))
    .flatMap((path) => (statSync(path).isDirectory() ? [join(path, 'LICENSE')] : [path]))
    .map((path) => readFileSync(path, 'utf8').trim())
  if (written.length === 0)
    throw new Error(`${name} has no licence in its package. Write its notice into scripts/site/notices/.`)
  const inCode = files.toSorted().flatMap(commentsOf)
  return [`${name} ${version} (${license})`, ...written, ...new Set(inCode)].join('\n\n')
}

/** Notices of third parties that a package carries in its code. */
function commentsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  const comments = [...code.matchAll(/\/\*[\s\S]*?\*\//g)].map(([comment]) => comment)
  return comments.filter((comment) => /copyright/i.test(comment))
}
