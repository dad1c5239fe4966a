import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { PACKAGES } from '../scripts/measures/house/rooms.ts'
import { errands } from './browser/parts-gone.ts'

const PROJECT = join(import.meta.dirname, '..')
const SOURCE = join(PROJECT, 'src')
const written = ['src', 'scripts', 'tests'].flatMap((room) =>
  globSync(`${room}/**/*.{ts,tsx,astro}`, {
    cwd: PROJECT,
    exclude: (path) => path.endsWith('node_modules'),
  }),
)
const files = globSync('**/*.{ts,tsx,astro}', { cwd: SOURCE }).filter((file) => !file.endsWith('.d.ts'))

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8')
  return [...text.matchAll(/(?:from\s+|import\s*\(?\s*|new URL\(\s*)'([^']+)'/g)].map(([, name = '']) => name)
}

/** What a file imports with `import()`: the name of a package, or the path of a file of ours. */
function dynamicImportsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8').replace(/typeof import\(/g, '')
  const names = [...text.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, name = '']) => name)
  return names.map((name) => (name.startsWith('.') ? join(SOURCE, dirname(file), name) : name))
}

function awaitsAtTheTop(module: string): boolean {
  const file = module.startsWith(SOURCE) ? module : fileURLToPath(import.meta.resolve(module))
  const awaits = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) || (!ts.isFunctionLike(node) && (ts.forEachChild(node, awaits) ?? false))
  return awaits(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
}

describe('the house', () => {
  it('has sources to look at', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  it('has no file of more than 200 lines, among the scripts and the tests neither', () => {
    const lines = (file: string) => readFileSync(join(PROJECT, file), 'utf8').split('\n').length - 1
    expect(written.filter((file) => lines(file) > 200)).toEqual([])
  })

  it.each(Object.entries(PACKAGES))('%s is imported in src/%s alone', (name, place) => {
    const users = files.filter((file) =>
      importsOf(file).some((used) => used === name || used.startsWith(`${name}/`)),
    )
    expect(users.filter((file) => ![place].flat().some((one) => file.startsWith(one)))).toEqual([])
  })

  // WebKit hands the second of two imports at once a module that is still awaiting (bugs.webkit.org 242740).
  it('imports a module with a top-level await dynamically in one place only', async () => {
    const places = files.flatMap((file) => dynamicImportsOf(file).map((module) => ({ file, module })))
    const awaiting = places.filter(({ module }) => awaitsAtTheTop(module))
    expect(awaiting.map(({ module }) => module)).toContain('harfbuzzjs')
    const modules = awaiting.map(({ module }) => module)
    expect(modules.filter((module, index) => modules.indexOf(module) !== index)).toEqual([])
  })

  // Somebody without a service worker loses them after a deployment; the engine's answers are those of its thread.
  it('tries what people read when a part of a page has gone, for each part that is fetched later', () => {
    const pages = files.filter((file) => !/^(core|offline|engine|content)\//.test(file))
    const later = pages.flatMap(dynamicImportsOf).map((path) => basename(path).replace(/\.tsx?$/, ''))
    const tried = Object.values(errands).flatMap(({ parts }) => parts)
    expect(later.length).toBeGreaterThan(5)
    expect([...new Set(later)].filter((part) => !tried.includes(part))).toEqual([])
  })
})
