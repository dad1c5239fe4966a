import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const name = 'integrity.json'

/** What a build says of itself: from which commit and with which settings it was made, and the SHA-256 of every file. */
export const integritySchema = z.object({
  format: z.literal('site-integrity'),
  version: z.literal(1),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(), // null: built without git
  isChanged: z.boolean(), // whether files differed from that commit
  settings: z.object({
    SITE_URL: z.string().max(2000).nullable(),
    BASE_PATH: z.string().max(2000).nullable(),
    REPO_URL: z.string().max(2000).nullable(),
    RESPONSIBLE: z.string().max(2000).nullable(),
  }),
  files: z.record(z.string().max(500), z.string().regex(/^[0-9a-f]{64}$/)),
})
export type Integrity = z.infer<typeof integritySchema>

/** What this build is to say of itself; everything but the file that says it. */
export function integrityOf(dir: string, env: NodeJS.ProcessEnv): Integrity {
  const commit = git('rev-parse', 'HEAD')
  return {
    format: 'site-integrity',
    version: 1,
    commit,
    isChanged: commit !== null && git('status', '--porcelain') !== '',
    settings: {
      SITE_URL: env['SITE_URL'] ?? null,
      BASE_PATH: env['BASE_PATH'] ?? null,
      REPO_URL: env['REPO_URL'] ?? null,
      RESPONSIBLE: env['RESPONSIBLE'] ?? null,
    },
    files: hashesIn(dir),
  }
}

/** The SHA-256 of every file of a built site, in the order of their paths. */
export function hashesIn(dir: string): Record<string, string> {
  const paths = globSync('**/*', { cwd: dir }).map((path) => path.replaceAll('\\', '/'))
  const files = paths.filter((path) => path !== name && statSync(join(dir, path)).isFile())
  const inOrder = files.toSorted((one, other) => (one < other ? -1 : 1))
  return Object.fromEntries(inOrder.map((path) => [path, sha256(readFileSync(join(dir, path)))]))
}

/** SHA-256 in hexadecimal, as `sha256sum` gives it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function git(...words: readonly string[]): string | null {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null // a copy without its history
  }
}
