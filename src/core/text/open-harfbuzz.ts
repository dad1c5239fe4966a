/** The shaping engine: which glyphs a text needs, and where they stand. */
export type HarfBuzz = typeof import('harfbuzzjs')

/**
 * HarfBuzz, read when it is first asked for. Node finds its WebAssembly in the package, the bundler gives it an address
 * of its own. Rejects where WebAssembly is missing or forbidden (a page needs `script-src 'wasm-unsafe-eval'`), and then
 * tries again when it is next asked for. It is imported once: its module awaits at the top level, and WebKit hands the
 * second of two imports at once a module that isn't ready (bugs.webkit.org 242740).
 */
export const openHarfBuzz = onceLoaded(() => import('harfbuzzjs'))

/** One load for everybody who asks; a failed one is forgotten. */
export function onceLoaded<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null
  return () => {
    loading ??= load().catch((reason) => {
      loading = null
      throw reason
    })
    return loading
  }
}
