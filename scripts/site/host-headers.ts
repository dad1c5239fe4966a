import { existsSync, readFileSync } from 'node:fs'

/** One block of a `_headers` file: which paths it is for, and what is sent with them. */
export interface HeaderRule {
  readonly path: RegExp
  readonly headers: Readonly<Record<string, string>> // names in small letters
}

/** The rules of a `_headers` file, as Netlify and Cloudflare Pages read it: a path, then its headers, indented. */
export function headerRules(text: string): readonly HeaderRule[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const starts = lines.flatMap((line, index) => (/^\s/.test(line) ? [] : [index]))
  return starts.map((start, index) => ({
    path: new RegExp(`^${lines[start]?.split('*').map(escaped).join('.*')}$`),
    headers: Object.fromEntries(lines.slice(start + 1, starts[index + 1]).map(header)),
  }))
}

/** The headers of all rules for a path, below the folder in which the site stands; more special ones come later. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => rule.path.test(path)).map(({ headers }) => headers))
}

/** The rules of a built site; none when it has no such file. */
export function readHeaderRules(file: string): readonly HeaderRule[] {
  return existsSync(file) ? headerRules(readFileSync(file, 'utf8')) : []
}

function header(line: string): [string, string] {
  const [name = '', ...value] = line.split(':')
  return [name.trim().toLowerCase(), value.join(':').trim()]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
