import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'vite'

/** Not kept before somebody asks for it: papers, most fonts, pictures for other sites, what nobody sees. */
const left = [
  /^(sw\.js|llms\.txt|integrity\.json|licences\.txt|robots\.txt|_headers|_redirects|sitemap.*|.*\.map)$/,
  /^downloads\/(?!([a-z-]+)\/\1-one-page-(a4|letter)\.pdf$)/, // the one pages are few and small
  /^(share|schema|icons)\//,
  /^fonts\/(?!fonts\.json$|literata-)/,
  /^pagefind\/(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown)/,
  /^_astro\/(literata-(cyrillic|greek|vietnamese)|weigh-passphrase\.)/,
  /^(screenshot|.*\/screenshot)\.\w+$/,
]

/** Writes sw.js, which keeps the built site for times without a connection. Must be the last to touch the built files. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const files = await filesToKeep(root)
        const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10)
        const code = await workerCode()
        writeFileSync(join(root, 'sw.js'), `const SITE=${JSON.stringify({ version, files })};${code}`)
        logger.info(`${Object.keys(files).length} files are kept for times without a connection`)
      },
    },
  }
}

/** Every file of the site that works without a connection: its path, `guide/` for `guide/index.html`, and its hash. */
export async function filesToKeep(root: string): Promise<Record<string, string>> {
  const found = await Array.fromAsync(glob('**/*.*', { cwd: root }))
  const paths = found.map((file) => file.replaceAll('\\', '/')).toSorted()
  const kept = paths.filter((path) => !left.some((pattern) => pattern.test(path)))
  return Object.fromEntries(
    kept.map((path) => [path.replace(/(^|\/)index\.html$/, '$1'), hashOf(readFileSync(join(root, path)))]),
  )
}

/** The first 132 bits of SHA-256, in base64url: nobody finds another file for them, and sw.js stays small. */
function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}

/** The worker in one file, since not every browser takes one with imports. */
async function workerCode(): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/offline/worker.ts', import.meta.url))
  const options = { lib: { entry, formats: ['iife' as const], name: 'worker' }, write: false, minify: true }
  const built = await build({ configFile: false, logLevel: 'error', publicDir: false, build: options })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('src/offline/worker.ts gave no code. Run astro build again with --verbose.')
  return chunk.code
}
