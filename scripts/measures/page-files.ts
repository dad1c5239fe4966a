import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What a page asks for before anybody touches it: files of the site, by path from its root. */
export interface PageWeight {
  readonly all: readonly string[] // page, styles, code and pictures; fonts are left out
  readonly code: readonly string[]
}

/** The files that a page loads by itself; code with what it imports, but not what it may load later. */
export function pageFiles(dist: string, page: string): PageWeight {
  const html = readFileSync(join(dist, page), 'utf8')
  const styles = matches(html, /<link rel="stylesheet"(?![^>]*media="print")[^>]*href="([^"]+)"/g)
  const pictures = matches(html, /<img(?![^>]*loading="lazy")[^>]*src="([^"]+)"/g)
  const roots = matches(
    html,
    /(?:<script[^>]*\ssrc|component-url|renderer-url|before-hydration-url)="([^"]+)"/g,
  )
  const code = closure(dist, roots.map(local))
  return {
    all: [join(dist, page), ...[...styles, ...pictures].map((file) => join(dist, local(file))), ...code],
    code,
  }
}

/**
 * The files that make pages and PDFs: what the chunk called `engine` imports now or later, and its wasm; but not what only a
 * roster needs, which is loaded when somebody makes one.
 */
export function engineFiles(dist: string): string[] {
  const ofRoster = new Set(rosterFiles(dist))
  return everyEngineFile(dist).filter((file) => !ofRoster.has(file))
}

/** What the engine loads for a roster and for nothing else. */
export function rosterFiles(dist: string): string[] {
  const others = new Set(everyEngineFile(dist, /^make-roster[.-]/))
  return everyEngineFile(dist).filter((file) => !others.has(file))
}

function everyEngineFile(dist: string, without?: RegExp): string[] {
  const roots = globSync('_astro/*engine*.js', { cwd: dist }).map((file) => `/${file}`)
  const eager = new Set(
    existsSync(join(dist, 'builder/index.html')) ? pageFiles(dist, 'builder/index.html').code : [],
  )
  const imports = /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g
  const files = closure(dist, roots, imports, without)
  const wasm = globSync('**/*.wasm', { cwd: dist }).filter((file) => !file.startsWith('pagefind'))
  return [...files.filter((file) => !eager.has(file)), ...wasm.map((file) => join(dist, file))]
}

/** How many bytes all of these are when brotli has pressed them. */
export function packedSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + pressed(file), 0)
}

const known = new Map<string, number>()

function pressed(file: string): number {
  const bytes = known.get(file) ?? brotliCompressSync(readFileSync(file)).length
  known.set(file, bytes)
  return bytes
}

const staticImports = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g

function closure(
  dist: string,
  roots: readonly string[],
  imports = staticImports,
  without?: RegExp,
): string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return
    found.add(file)
    const more = matches(readFileSync(file, 'utf8'), imports)
    for (const name of more) if (!without?.test(basename(name))) visit(join(dirname(file), basename(name)))
  }
  for (const root of roots) visit(join(dist, root))
  return [...found]
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

function local(address: string): string {
  return new URL(address, 'http://site/').pathname
}
