import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import ts from 'typescript'

/** One file that looks into another; both by their paths from the project’s folder, a package by its name. */
export interface Import {
  readonly from: string
  readonly to: string
}

/** A file of the project with its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const project = resolve(import.meta.dirname, '../../..')
const patterns = [
  'src/**/*.{ts,tsx,astro}',
  'scripts/**/*.ts',
  'tests/**/*.{ts,tsx}',
  'content/docs/**/*.mdx',
]

/** All that is written by hand: source, scripts, tests, and the pages of the guide, which import components too. */
export function readSources(): readonly SourceFile[] {
  const isOurs = (path: string) => !path.includes('node_modules') && !path.endsWith('.d.ts')
  const paths = globSync([...patterns], { cwd: project }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter(isOurs)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(`${project}/${path}`, 'utf8') }))
}

/** Every import between these files, those of types and of workers among them; what is no file of ours is a package. */
export function importsIn(files: readonly SourceFile[]): readonly Import[] {
  const known = new Set(files.map(({ path }) => path))
  return files.flatMap(({ path, text }) =>
    [...new Set(importedNames(path, text))].map((name) => ({ from: path, to: target(path, name, known) })),
  )
}

/** The names that stand in the imports of a file, as they are written. */
export function importedNames(path: string, text: string): readonly string[] {
  if (/\.tsx?$/.test(path)) return [...importedBy(text), ...addressed(text)]
  return codeIn(path, text).flatMap((code) => [...importedBy(code), ...addressed(code)])
}

function importedBy(code: string): readonly string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** A worker, a font or a file that lies beside the code. */
function addressed(code: string): readonly string[] {
  return [...code.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta/g)].map(([, name = '']) => name)
}

/** Of a component its head and its scripts, of a page of the guide the lines that import: the rest is markup. */
function codeIn(path: string, text: string): readonly string[] {
  if (path.endsWith('.mdx')) return [text.split('\n').filter(isImport).join('\n')]
  const [, head = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? []
  return [head, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)]
}

const isImport = (line: string) => /^(import|export)\s.*['"]/.test(line)

const aliases = [['@guide/', 'src/guide/']] as const // as tsconfig.json has it

function target(from: string, name: string, known: ReadonlySet<string>): string {
  const bare = name.replace(/[?#].*/, '')
  const aliased = aliases.find(([begin]) => bare.startsWith(begin))
  if (aliased === undefined && !name.startsWith('.')) return name
  const path = aliased ? bare.replace(...aliased) : posix.join(dirname(from), bare)
  return [path, `${path}.ts`, `${path}.tsx`, `${path}.astro`].find((one) => known.has(one)) ?? path
}

/** Whether a file that somebody imports is there at all, such as a style sheet or a picture. */
export function isThere(path: string): boolean {
  return existsSync(`${project}/${path}`)
}
