import { copyFileSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { BuildOptions, Plugin } from 'esbuild'
import { build } from 'esbuild'
import type { Engine } from './engine.ts'

const here = import.meta.dirname
const project = `${here}/../..`
const wasm = `${project}/node_modules/harfbuzzjs/dist/harfbuzz.wasm`

/** Writes one file of JavaScript that runs an engine in Node, so that no engine loses time in looking for its modules. */
export async function bundleForNode({ id, isNative }: Engine, folder: string): Promise<string> {
  const outfile = `${folder}/${id}.mjs`
  await build({
    ...common,
    stdin: entry(`import { runEngine } from './run-engine.ts'\nawait runEngine(open)`, id),
    platform: 'node',
    outfile,
    external: isNative ? ['@myriaddreamin/*'] : ['*.node'],
    banner: { js: requireInModules },
  })
  copyFileSync(wasm, `${folder}/harfbuzz.wasm`)
  return outfile
}

/** Writes one file of JavaScript that runs an engine in a worker of a browser. */
export async function bundleForWorker({ id }: Engine, folder: string): Promise<void> {
  await build({
    ...common,
    stdin: entry(`import { makeInWorker } from './in-worker.ts'\nmakeInWorker(open)`, id),
    platform: 'browser',
    outfile: `${folder}/${id}.worker.js`,
    external: leftOut,
  })
  copyFileSync(wasm, `${folder}/harfbuzz.wasm`)
}

/** The bytes that a browser has to download for an engine, fonts apart: its JavaScript and WebAssembly, brotli 11. */
export async function downloadSize({ id, isNative }: Engine): Promise<number | null> {
  if (isNative) return null
  const { outputFiles } = await build({
    ...common,
    stdin: entry('console.log(open)', id),
    platform: 'browser',
    write: false,
    outdir: 'out',
    splitting: false,
    external: leftOut,
  })
  const code = (outputFiles ?? []).map(({ contents }) => contents)
  const all = id === 'ours' ? [...code, readFileSync(wasm)] : code
  return all.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)
}

/** What is Node's alone and is never reached in a browser, and what jsPDF fetches only to draw pages of HTML. */
const leftOut = [
  'fs',
  'fs/promises',
  'path',
  'url',
  'module',
  'crypto',
  'node:*',
  'html2canvas',
  'canvg',
  'dompurify',
]
const requireInModules = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __dirname = import.meta.dirname; const __filename = import.meta.filename;`

/** What scripts/site/lean-pdf.ts does for the site: pdf-lib without the standard fonts, and only the parts that are used. */
const leanPdf: Plugin = {
  name: 'lean-pdf',
  setup(bundler) {
    bundler.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      const isInside = path === 'pdf-lib' || importer.includes('/pdf-lib/')
      if (!isInside || pluginData === 'resolved') return undefined
      if (path.endsWith('standard-fonts/index.js')) return { path, namespace: 'none' }
      const found = await bundler.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' })
      return { ...found, sideEffects: false }
    })
    bundler.onLoad({ filter: /./, namespace: 'none' }, () => ({
      contents: 'export const Encodings = {}, FontNames = {}, Font = {}',
    }))
  },
}

/** pdfkit, which two of the libraries use, asks for its standard fonts in a way that no bundler sees. */
const pdfkitFonts: Plugin = {
  name: 'pdfkit-fonts',
  setup(bundler) {
    bundler.onLoad({ filter: /pdfkit\.node\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      return { contents: code.replaceAll(/require\$1\('#(standard-fonts\/\w+)'\)/g, "require('./$1.cjs')") }
    })
  },
}

/** The parts of @react-pdf/renderer share one pdfkit, in which they register their fonts; npm gives each a copy of its own. */
const onePdfkit: Plugin = {
  name: 'one-pdfkit',
  setup(bundler) {
    bundler.onResolve({ filter: /^pdfkit(\/|$)/ }, ({ path, importer, kind, pluginData }) => {
      if (pluginData === 'resolved' || !importer.includes('/@react-pdf/')) return undefined
      const resolveDir = `${here}/node_modules/@react-pdf/renderer`
      return bundler.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' })
    })
  },
}

const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
  logLevel: 'error',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [leanPdf, pdfkitFonts, onePdfkit],
} satisfies BuildOptions

function entry(rest: string, id: string) {
  return {
    contents: `import { open } from './engines/${id}.ts'\n${rest}`,
    resolveDir: here,
    loader: 'ts',
  } as const
}
