import { spawnSync } from 'node:child_process'
import { runAstro } from './run-astro.ts'

const then = ['share-pictures', 'write-integrity', 'check-links']

/** Builds the site into a folder, with what was prepared for it; 0 when all went well. */
export function buildSite(dir: string, settings: Readonly<Record<string, string>> = {}): number {
  const status = runAstro(['build', '--outDir', dir], settings)
  if (status !== 0) return status
  for (const name of then) {
    const script = `${import.meta.dirname}/${name}.ts`
    const env = { ...process.env, ...settings }
    const { status: failed } = spawnSync(process.execPath, [script, dir], { stdio: 'inherit', env })
    if (failed !== 0) return failed ?? 1
  }
  return 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = buildSite(process.argv[2] ?? 'dist')
