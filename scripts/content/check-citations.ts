import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parseEvidence } from '../../src/content/evidence.ts'

/** Fails the build when a work of content/evidence.yaml is cited on no page, or a page cites an unknown one. */
export function checkCitations(): AstroIntegration {
  return {
    name: 'check-citations',
    hooks: {
      'astro:build:start': () => {
        const content = fileURLToPath(new URL('../../content/', import.meta.url))
        const problems = existsSync(`${content}evidence.yaml`) ? citationProblems(...read(content)) : []
        if (problems.length > 0) throw new Error(problems.join('\n'))
      },
    },
  }
}

function read(content: string): [readonly string[], ReadonlyMap<string, string>] {
  const keys = [...parseEvidence(readFileSync(`${content}evidence.yaml`, 'utf8')).works.keys()]
  const pages = globSync('docs/**/*.mdx', { cwd: content })
  return [keys, new Map(pages.map((page) => [page, readFileSync(content + page, 'utf8')]))]
}

/** A sentence for each work that no page cites and for each citation of a work that is not there. */
export function citationProblems(keys: readonly string[], pages: ReadonlyMap<string, string>): string[] {
  const cited = [...pages].flatMap(([page, text]) => citedIn(text).map((key) => ({ page, key })))
  const unknown = cited.filter(({ key }) => !keys.includes(key))
  const unused = keys.filter((key) => !cited.some((one) => one.key === key))
  return [
    ...unknown.map(({ page, key }) => `content/${page} cites "${key}", which content/evidence.yaml lacks.`),
    ...unused.map((key) => `content/evidence.yaml: "${key}" is cited on no page. Cite it or take it out.`),
  ]
}

function citedIn(text: string): string[] {
  return [...text.matchAll(/<Cite\b[^>]*\bwork=["']([^"']+)["']/g)].map(([, key = '']) => key)
}
