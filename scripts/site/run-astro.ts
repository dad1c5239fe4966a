import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url))

/** Runs Astro without its telemetry, which would tell its makers of us, and needs a home folder; 0 when all went well. */
export function runAstro(words: readonly string[], more: Readonly<Record<string, string>> = {}): number {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...more }
  return spawnSync(process.execPath, [program, ...words], { stdio: 'inherit', env }).status ?? 1
}

if (process.argv[1] === import.meta.filename) process.exitCode = runAstro(process.argv.slice(2))
